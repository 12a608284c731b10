import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { isDone, placeOf, seenIn, type Step, STEPS } from '#core/workbench/guide/steps.ts';
import { guideWords } from '#app/ui/words/workbench/guide.ts';
import { isGiving } from '../../checking/id-giver.ts';
import type { Pane, PaneProps } from '../../doors.ts';
import { showInBook } from '../book/place.ts';
import { guide, type Guiding, guidingOf, takeUp } from './guiding.ts';
import { Watcher } from './Watcher.tsx';
import './guide.css';

/** What is to stand beside the text at a step, if that is where it is done. */
const PANE_AT: Readonly<Partial<Record<Step, Pane>>> = {
  'hear-it': 'try',
  'choose-it': 'try',
  minded: 'findings',
  map: 'map',
  nobody: 'group',
  meeting: 'try',
};

/** What the handbook has on a step. */
const BOOK_AT: Readonly<Partial<Record<Step, string>>> = {
  'first-line': 'a-line',
  reply: 'a-reply',
  id: 'a-reply',
  answer: 'the-moves',
  minded: 'what-the-checker-says',
  turn: 'the-meeting',
};

interface GuideProps extends PaneProps {
  readonly pane: Pane;
  /** Whether the draft was begun with the guide. */
  readonly isGuided: boolean;
}

/** The guided first case, above the text and what stands beside it, until it is put away. */
export function Guide(props: GuideProps) {
  const { desk, isGuided } = props;
  const guiding = guidingOf(desk.id).value;
  useEffect(() => {
    if (isGuided) takeUp(desk.id, desk.draft.peek());
  }, [isGuided, desk]);
  return guiding?.isOpen ? <OpenGuide {...props} guiding={guiding} /> : null;
}

function OpenGuide({
  desk,
  pane,
  announce,
  onPane,
  onText,
  guiding,
}: GuideProps & { readonly guiding: Guiding }) {
  const w = guideWords();
  const { at } = guiding;
  const move = (to: number): void => {
    guide(desk.id, { ...guiding, at: to });
    announce(saidAt(to));
  };
  const onDone = useCallback(() => {
    guide(desk.id, { ...guiding, at: guiding.at + 1 });
    announce(`${guideWords().done} ${saidAt(guiding.at + 1)}`);
  }, [desk, guiding, announce]);
  const away = (): void => {
    guide(desk.id, { ...guiding, isOpen: false });
    announce(w.awaySaid);
  };
  const step = STEPS[at];
  if (step === undefined)
    return (
      <Frame label={w.title} heading={w.title} onAway={away}>
        <p>{w.finished}</p>
        <p class="row">
          <button type="button" class="quiet-button" onClick={() => move(at - 1)}>
            {w.back}
          </button>
        </p>
      </Frame>
    );
  const { title, what, why, where } = wordsAt(step);
  const section = BOOK_AT[step];
  const draft = desk.draft.value;
  const seen = seenIn({
    since: guiding.since,
    draft,
    combed: desk.checking.value.kind === 'done' ? desk.combed.value : undefined,
    events: desk.tried.value?.events ?? [],
    pane,
  });
  const done = isDone(step, seen);
  const bring = (): void => {
    const place = placeOf(step, seen);
    const beside = PANE_AT[step];
    if (place) desk.goTo({ file: place.file, line: place.line });
    if (beside) onPane(beside);
    else onText();
  };
  return (
    <Frame label={w.title} heading={title} at={w.step(at + 1, STEPS.length)} onAway={away}>
      <div class="guide-said">
        <p>{what}</p>
        <p class="meta">{why}</p>
      </div>
      <Watcher key={at} isDone={done} text={draft} onDone={onDone} />
      <p class="row">
        {done && <span class="guide-done">{w.done}</span>}
        <button type="button" class="quiet-button" onClick={bring}>
          {where}
        </button>
        {section !== undefined && (
          <button type="button" class="link-button" onClick={() => showInBook({ onPane }, { section })}>
            {w.inBook}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="link-button" onClick={() => move(at - 1)}>
            {w.back}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => move(at + 1)}>
          {done ? w.next : w.skip}
        </button>
      </p>
    </Frame>
  );
}

interface FrameProps {
  readonly label: string;
  readonly heading: string;
  readonly at?: string;
  readonly onAway: () => void;
  readonly children: ComponentChildren;
}

const Frame = ({ label, heading, at, onAway, children }: FrameProps) => (
  <aside class="guide" aria-label={label}>
    <div class="guide-head">
      <h2>{heading}</h2>
      {at !== undefined && <span class="meta">{at}</span>}
      <button type="button" class="link-button" onClick={onAway}>
        {guideWords().away}
      </button>
    </div>
    {children}
  </aside>
);

/** Names are given while one writes, unless the author does without. */
const wordsAt = (step: Step) =>
  step === 'id' && !isGiving.value ? guideWords().idByHand : guideWords().steps[step];

/** A step as it is announced: where the keyboard is, it stays. */
function saidAt(at: number): string {
  const w = guideWords();
  const step = STEPS[at];
  if (step === undefined) return w.finished;
  const { title, what } = wordsAt(step);
  return `${w.step(at + 1, STEPS.length)}: ${title}. ${what}`;
}
