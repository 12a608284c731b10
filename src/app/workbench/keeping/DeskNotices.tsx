import type { NotKept } from '#app/device/draft-opening.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import type { Writer } from './at-desk.ts';
import type { Keeping } from './keeper.ts';

interface DeskNoticesProps {
  readonly keeping: Keeping;
  readonly writer: Writer;
  readonly notKept: NotKept | undefined;
  readonly lost: readonly string[];
  readonly notes: readonly string[];
  readonly onNotesRead: () => void;
  readonly onTryAgain: () => void;
  readonly onKeepAgain: () => void;
  readonly onTakeAlong: () => void;
  readonly onTakeOver: () => void;
  readonly onReadAgain: () => void;
}

/** What has happened to the draft that its author has to know. Most of the time, nothing. */
export function DeskNotices(props: DeskNoticesProps) {
  const { keeping, writer, notKept, lost, notes } = props;
  const w = draftWords();
  const trouble = keeping.kind === 'trouble' ? troubleOf(keeping.fault) : undefined;
  const takeAlong = (
    <button type="button" class="quiet-button" onClick={props.onTakeAlong}>
      {w.takeAlong}
    </button>
  );
  return (
    <div class="desk-notices">
      {notKept && (
        <Notice>
          <p>{w[notKept]}</p>
          <p class="row">{takeAlong}</p>
        </Notice>
      )}
      {lost.length > 0 && (
        <Notice>
          <p>{w.lost(lost.join(', '))}</p>
        </Notice>
      )}
      {notes.length > 0 && (
        <Notice>
          {notes.map(text => (
            <p key={text}>{text}</p>
          ))}
          <p class="row">
            <button type="button" class="link-button" onClick={props.onNotesRead}>
              {w.notesRead}
            </button>
          </p>
        </Notice>
      )}
      {writer !== 'here' && (
        <Notice>
          <p>{w[writer]}</p>
          <p class="row">
            <button type="button" class="quiet-button" onClick={props.onTakeOver}>
              {w.takeOver}
            </button>
            <button type="button" class="link-button" onClick={props.onReadAgain}>
              {w.readAgain}
            </button>
          </p>
        </Notice>
      )}
      {trouble && (
        <Notice>
          <p>{w.trouble[trouble]}</p>
          <p class="row">
            {takeAlong}
            {trouble === 'gone' ? (
              <button type="button" class="quiet-button" onClick={props.onKeepAgain}>
                {w.keepAgain}
              </button>
            ) : (
              <button type="button" class="quiet-button" onClick={props.onTryAgain}>
                {w.tryAgain}
              </button>
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}

function troubleOf(fault: ShelfFault): 'full' | 'refused' | 'gone' | undefined {
  switch (fault) {
    case 'full':
    case 'refused':
    case 'gone':
      return fault;
    // Told as what another tab has done.
    case 'moved-on':
      return undefined;
    case 'locked':
      return 'refused';
  }
}
