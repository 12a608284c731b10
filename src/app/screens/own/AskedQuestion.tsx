import { useState } from 'preact/hooks';
import { OWN_PEERS } from '#core/balint/own-questions.ts';
import { type PersonId, parsePersonId } from '#core/model/ids.ts';
import { type Answer, answered } from '#core/model/note.ts';
import type { OpenNote } from '#app/run/use-note.ts';
import { OwnField } from '#app/ui/OwnField.tsx';
import { Peep } from '#app/ui/Peep.tsx';
import { ownWords } from '#app/ui/words/own.ts';

interface AskedQuestionProps extends Answer {
  readonly open: OpenNote;
}

/** What one of the group asks, and room for whoever likes to write something under it. */
export function AskedQuestion({ by, asked, text, open }: AskedQuestionProps) {
  const [isOpen, setOpen] = useState(false);
  const words = ownWords();
  const peer = OWN_PEERS.find(one => one === by);
  const name = peer ? words.peers[peer] : by;
  return (
    <div class="asked">
      <Head who={by} seat="peer" />
      <p class="asked-line">
        <span class="label">{name}</span> {asked}
      </p>
      {isOpen || text !== '' ? (
        <OwnField
          label={words.answerLabel(name)}
          value={text}
          rows={2}
          takesFocus={isOpen}
          onInput={next => {
            // Whoever takes the last letter back is still in it.
            setOpen(true);
            open.change((note, now) => answered(note, { by, asked, text: next }, now));
          }}
        />
      ) : (
        <p class="no-print">
          <button
            type="button"
            class="link-button"
            aria-label={words.answer(name)}
            onClick={() => setOpen(true)}
          >
            {words.write}
          </button>
        </p>
      )}
    </div>
  );
}

export function LeaderLine({ text }: { readonly text: string }) {
  const ruth = parsePersonId('ruth');
  return (
    <div class="asked">
      {ruth && <Head who={ruth} seat="leader" />}
      <p class="asked-line">
        <span class="label">{ownWords().leader}</span> {text}
      </p>
    </div>
  );
}

const Head = ({ who, seat }: { readonly who: PersonId; readonly seat: 'peer' | 'leader' }) => (
  <svg class="portrait" viewBox="0 0 1 1" aria-hidden="true">
    <Peep of={undefined} person={{ id: who, seat }} face="thoughtful" size={1} />
  </svg>
);
