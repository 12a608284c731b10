import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { wordsIn } from '#core/check/meeting.ts';
import type { About } from '#core/model/case.ts';
import { isLane, type Lane, LANES } from '#core/model/offer.ts';
import type { MatrixRow } from '#core/workbench/matrix.ts';
import type { Place } from '#core/story/places.ts';
import { matrixWords } from '#app/ui/words/workbench/matrix.ts';
import type { Desk } from '../desk.ts';
import type { Rehearser } from './rehearser.ts';

interface FormProps {
  readonly row: MatrixRow;
  readonly about: About;
  readonly desk: Desk;
  readonly rehearser: Rehearser;
  readonly announce: (text: string) => void;
  readonly onWritten: (id: string, place: Place) => void;
  readonly onCancel: () => void;
}

/** A turn for one reply: who, in whose shoes, and the words. It becomes ink on the floor. */
export function TurnForm({ row, about, desk, rehearser, announce, onWritten, onCancel }: FormProps) {
  const w = matrixWords().form;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const peers = about.people.filter(person => person.seat === 'peer');
  const [peer, setPeer] = useState(peers[0]?.id ?? '');
  const [lane, setLane] = useState<Lane>('patient');
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  useEffect(() => first.current?.focus(), []);

  const refuse = (why: string): void => {
    setFault(why);
    announce(why);
  };
  async function write(): Promise<void> {
    const who = peers.find(person => person.id === peer);
    if (words.trim() === '') return refuse(w.empty);
    if (!who) return undefined;
    const moment = about.moments.some(one => one.id === row.moment) ? row.moment : '';
    const made = await rehearser.ask('write', {
      draft: desk.draft.peek(),
      turn: { reply: row.id, peer: { id: who.id, name: who.name }, lane, about: moment, words },
    });
    if (!made.ok || !made.value) return refuse(w.noFloor);
    desk.edit(made.value.edits);
    return onWritten(made.value.id, made.value.place);
  }

  return (
    <form
      class="turn-form"
      onSubmit={event => {
        event.preventDefault();
        void write();
      }}
    >
      <p class="row">
        <label>
          <span class="label">{w.who}</span>
          <select ref={first} value={peer} onChange={event => setPeer(peerOf(event.currentTarget.value))}>
            {peers.map(person => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{w.lane}</span>
          <select
            value={lane}
            onChange={event => {
              const next = event.currentTarget.value;
              if (isLane(next)) setLane(next);
            }}
          >
            {LANES.map(one => (
              <option key={one} value={one}>
                {matrixWords().lane[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <label class="label" for={`${id}-words`}>
        {w.words}
      </label>
      <textarea
        id={`${id}-words`}
        rows={4}
        value={words}
        aria-describedby={`${id}-hint`}
        onInput={event => {
          setWords(event.currentTarget.value);
          setFault('');
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {w.wordsHint} {words.trim() !== '' && w.count(wordsIn(words))}
      </p>
      {fault !== '' && <p>{fault}</p>}
      <p class="row">
        <button type="submit" class="button">
          {w.write}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {w.cancel}
        </button>
      </p>
    </form>
  );

  function peerOf(value: string) {
    return peers.find(person => person.id === value)?.id ?? '';
  }
}
