/** A ground that a colour is used on, and the least contrast that it is held to there. */
export interface Pairing {
  readonly ground: string;
  readonly least: number;
}

export interface ColourEntry {
  readonly name: string;
  readonly use: string;
  readonly on: readonly Pairing[];
}

/** What is read is held to AAA, on the paper and on what lies on it. */
const READ: readonly Pairing[] = [
  { ground: '--paper', least: 7 },
  { ground: '--raised', least: 7 },
];
/** A shape that has to be seen, and not read. */
const SEEN: readonly Pairing[] = READ.map(({ ground }) => ({ ground, least: 3 }));

/** All colours there are. A test holds this list to `tokens.css`, and each pairing to its least. */
export const COLOURS: readonly ColourEntry[] = [
  {
    name: '--paper',
    use: 'The ground of every page. By day a warm white, so that a long talk does not glare. By night the blue-black of a ward with the lamps down. On ink it is the colour of a button’s words.',
    on: [{ ground: '--ink', least: 7 }],
  },
  {
    name: '--raised',
    use: 'What lies on the paper: a reply to press, a field to write in, a notice. One step up, and nothing raised lies on anything raised.',
    on: [],
  },
  { name: '--ink', use: 'What is said, and all that is read to its end.', on: READ },
  {
    name: '--quiet',
    use: 'What stands beside the words: names, what is seen, hints. Quiet is not faint. It is held to what ink is held to.',
    on: READ,
  },
  {
    name: '--you',
    use: 'You, and only you: your name, the rule beside your words, your place in the room, your chair. Never an error, never a brand, never a decoration.',
    on: READ,
  },
  {
    name: '--line',
    use: 'Parts one thing from the next. It may be too faint for some eyes, so nothing may hang on seeing it: a reply is told from an act by its letters first, and by its edge second.',
    on: [],
  },
  {
    name: '--focus',
    use: 'Where the keyboard is. The only blue there is, so that it cannot be taken for anything else.',
    on: SEEN,
  },
  {
    name: '--disc',
    use: 'Behind a head. A face is drawn on its own disc, and never on the paper, so that one drawing serves by day and by night.',
    on: [],
  },
  {
    name: '--peep-ink',
    use: 'The pen that draws a face. It stays dark by night, because the disc only dims.',
    on: [{ ground: '--disc', least: 3 }],
  },
];
