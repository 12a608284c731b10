import { aloud } from '#app/ui/LineView.tsx';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Line } from '#core/model/line.ts';
import { isGroups, type Offer } from '#core/model/offer.ts';
import type { Place } from '#core/story/places.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface WrittenProps {
  readonly shown: Shown;
  /** With what stands there for nobody to see: ids, moves, cues, faces, endings. */
  readonly isBehind: boolean;
  readonly onPlace: (place: Place) => void;
}

/** The lines and the choices of what is shown now, each with its place in the text. */
export function Written({ shown, isBehind, onPlace }: WrittenProps) {
  const w = tryoutWords().written;
  const { beat, linePlaces, offerPlaces, unnamed, about, isPlain } = shown;
  return (
    <details class="try-part" open={isBehind}>
      <summary>{w.title}</summary>
      {isBehind && (
        <p class="meta">
          {w.moment}: {beat.moment ?? w.noMoment}
        </p>
      )}
      <ul class="try-list try-written">
        {beat.lines.map((line, at) => (
          <Row
            key={at}
            words={aloud(line, about.people)}
            tags={isBehind ? tagsOfLine(line) : []}
            place={linePlaces[at]}
            onPlace={onPlace}
          />
        ))}
        {beat.offers.map((offer, at) => (
          <Row
            key={offer.id}
            words={w.offer(isGroups(offer) ? w.turn : w.reply, offer.text)}
            tags={isBehind && !isPlain ? tagsOfOffer(offer) : []}
            place={offerPlaces[at]}
            onPlace={onPlace}
          />
        ))}
      </ul>
      {unnamed.length > 0 && (
        <>
          <p class="meta">{w.unnamed}</p>
          <ul class="try-list try-written">
            {unnamed.map(({ text, place }, at) => (
              <Row key={at} words={w.offer(w.reply, text)} tags={[]} place={place} onPlace={onPlace} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface RowProps {
  readonly words: string;
  readonly tags: readonly string[];
  readonly place: Place | undefined;
  readonly onPlace: (place: Place) => void;
}

const Row = ({ words, tags, place, onPlace }: RowProps) => (
  <li>
    <p>{words}</p>
    {tags.length > 0 && <p class="try-tags">{tags.map(tag => `# ${tag}`).join(' ')}</p>}
    <p class="try-ways">
      <PlaceLink place={place} onPlace={onPlace} of={words} />
    </p>
  </li>
);

const tag = (key: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${key}: ${value}`];

/** As the author writes them. */
const tagsOfLine = (line: Line): string[] => [
  ...tag('face', line.face),
  ...(line.weight ? [line.weight] : []),
  ...(line.pause ? ['pause'] : []),
  ...tag('sound', line.sound),
  ...tag('room', line.room),
  ...tag('enters', line.enters),
  ...tag('leaves', line.leaves),
  ...tag('moment', line.moment),
  ...tag('stage', line.stage),
  ...tag('ending', line.ending),
  ...tag('went', line.went),
];

const list = (key: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${key}: ${values.join(', ')}`];

function tagsOfOffer(offer: Offer): string[] {
  const id = tag('id', offer.id);
  switch (offer.kind) {
    case 'reply':
      return [...id, ...tag('act', offer.act), ...list('move', offer.moves)];
    case 'pick':
      return [
        ...id,
        ...tag('feeling', offer.feeling),
        ...tag('about', offer.about),
        ...tag('write', offer.write),
      ];
    case 'door':
      return [...id, 'door'];
    case 'turn':
      return [
        ...id,
        ...tag('peer', offer.peer),
        ...tag('lane', offer.lane),
        ...tag('about', offer.about),
        ...list('flag', offer.flags),
        ...list('heard', offer.heard),
        ...list('felt', offer.felt),
        ...list('ended', offer.ended),
        ...tag('answers', offer.answers),
      ];
    case 'question':
      return [...id, ...tag('peer', offer.peer), 'question'];
    case 'pass':
      return [...id, ...tag('peer', offer.peer), 'pass'];
    case 'intervention':
      return [
        ...id,
        ...tag('leader', offer.leader),
        ...tag('trigger', offer.trigger),
        ...tag('invites', offer.invites),
      ];
    case 'theme':
      return [...id, ...tag('leader', offer.leader), 'theme', ...list('from', offer.from)];
    case 'end':
      return [...id, ...tag('leader', offer.leader), 'ends'];
  }
}
