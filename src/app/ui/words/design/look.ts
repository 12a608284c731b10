/** What the design page says of how things look. */
export const lookWords = {
  title: 'The design of Afterword',
  lead: 'For whoever works on it. Each rule stands beside the thing itself, drawn by the same components and the same properties that a learner meets. What looks wrong here is wrong there.',
  contents: 'On this page',
  switches: 'Look at this page',
  scheme: {
    system: 'as the system has it',
    day: 'by day',
    night: 'by night',
  },
  contrast: 'more contrast',
  large: 'letters twice the size',
  rtl: 'right to left',

  idea: {
    title: 'The idea',
    lead: 'A play script, and a stage plan beside it.',
    text: [
      'Somebody has come in here to say a sentence they are afraid of. The page has one duty: to keep out of the way of it. So it looks like what actors hold in their hands. Names at the edge, words in the middle, what is done set apart from what is said, and a lot of paper.',
      'The rooms are seen from above, as a stage manager draws them. Nobody poses in them. A drawing with few lines leaves the learner’s own ward to be imagined, and a photograph would put another one in its place.',
      'Nothing here rewards. There is no score, no progress bar and no green tick, because there is nothing to win; and where something moves, somebody has moved.',
    ],
    not: 'There are no cards within cards, no gradients, no shadows, no emoji, no stock pictures. Each of these says that somebody has been decorating.',
  },

  colour: {
    title: 'Colour',
    lead: 'Paper and ink by day, a ward by night, and one warm colour that means “you”.',
    why: 'The number beside each pair is its contrast as your browser draws it now, and the least that it is held to. Words are held to 7, shapes to 3. A learner may be reading this after a night on call.',
    onGround: 'on',
    least: 'at least',
    heldToNothing: 'A ground: what lies on it is measured, it is not.',
    heldToNothingLine: 'An ornament: held to nothing, and nothing hangs on it.',
  },

  type: {
    title: 'Type',
    lead: 'A serif for what people say, and for what a page begins with. A sans for all that is pressed, labelled or looked up.',
    families: {
      title: 'Two voices',
      why: 'One can tell a person from the page without reading a word. Source Serif 4 is calm in long lines; Atkinson Hyperlegible Next was drawn so that no letter is taken for another. Until they arrive the fallbacks stand in at the same widths, so that no line moves.',
      serif: 'He asked whether the blinds could stay open.',
      sans: 'Illegal 1 l O0 · B8 · rn m · Cl Cd',
    },
    sizes: {
      title: 'Few sizes',
      why: 'The body is 18 pixels, because people read this tired. What is said is larger than what surrounds it. Headings do not shout: the script is the loudest thing on the page. All sizes are in rem, so the reader’s own setting holds.',
      steps: [
        { name: 'h1', of: 'A heading of a page' },
        { name: 'h2', of: 'A heading within it' },
        { name: '--said', of: 'What is said' },
        { name: '1rem', of: 'The body, and everything without another size' },
        { name: '--small', of: 'What stands under and beside' },
      ],
    },
    measure: {
      title: 'The measure',
      why: 'A line holds 60 to 70 letters where there is room. Longer, and the eye loses its way back; shorter, and a sentence comes in pieces. A telephone has fewer, and that is as it should be.',
      text: 'When the scan came up I had my hand on the mouse, and I knew that if I moved it he would see my face and not the screen, so I sat there and looked at the date in the corner until he said my name.',
      counted: (full: readonly number[]) =>
        full.length > 0 ? `Letters a line, as it stands: ${full.join(', ')}.` : 'It fits on one line.',
    },
  },

  space: {
    title: 'Space and shape',
    lead: 'Space parts things. Lines help where space alone would not do.',
    rules: [
      {
        name: '--measure',
        why: 'As wide as a script gets. Everything that is read keeps to it.',
      },
      { name: '--space', why: 'The step between two paragraphs, and the page’s edge on a telephone.' },
      {
        name: '--target',
        why: 'The least height and width of what is pressed: 44 pixels are a thumb, and these are 49: a thumb on a bus.',
      },
      {
        name: '--round',
        why: 'The corner of a reply. Speech has one sharp corner, at the side of whoever will speak it. What is done has none.',
      },
    ],
  },

  motion: {
    title: 'Motion',
    lead: 'Something moves when somebody does. Nothing moves to be noticed.',
    why: 'Whoever asked their system for less motion gets none at all: each thing is where it would have come to rest. Nothing waits for a movement to end, but for a silence, which can be passed over.',
    atRest: 'At rest:',
    again: 'Play them once more',
    still: 'Your system asks for stillness, so all of them are at rest.',
    moves: {
      arrive: {
        name: 'A line arrives',
        lasts: '--soon, 0.25 s',
        instead: 'It is there.',
      },
      breath: {
        name: 'A silence is held',
        lasts: '4 s, there and back',
        instead: 'A line of its full length, at rest.',
      },
      melt: { name: 'A face changes', lasts: '0.4 s', instead: 'The other face.' },
      lean: {
        name: 'Somebody comes in, or speaks',
        lasts: '0.7 s and 0.5 s',
        instead: 'They are there; the rim around the speaker says who it is.',
      },
      back: {
        name: 'Your chair goes back, out of the ring',
        lasts: '--slow, 1.2 s',
        instead: 'The chair stands outside.',
      },
    },
  },
};
