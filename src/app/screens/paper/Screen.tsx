import { useMemo, useRef, useState } from 'preact/hooks';
import { makeMarkdown } from '#core/review/markdown.ts';
import { BEGINNINGS, type Beginning, type Chosen } from '#core/review/paper-parts.ts';
import { freeNotesIn, paperOf, type PaperSource, partsIn } from '#core/review/paper.ts';
import { dayInName, saveText } from '#app/device/files.ts';
import { useStored } from '#app/run/use-stored.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { nameOf } from '#app/ui/LineView.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { RunBar } from '#app/ui/RunBar.tsx';
import { paperWords, wordsOnPaper } from '#app/ui/words/paper.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import { Choosing } from './Choosing.tsx';
import { Sheet } from './Sheet.tsx';
import { usePages } from './use-pages.ts';
import { useSource } from './use-source.ts';
import '#app/ui/print.css';
import './paper.css';

export function Screen({ route, about, doors, announce }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'paper' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  const found = useSource(stored?.run, about?.id, doors);
  if (!about) return null;
  return (
    <Page
      name="paper"
      lang={about.language}
      end={
        // The way out of a case that the site no longer has leads to the notebook.
        !found || found.source.about ? (
          <RunBar
            stop={{ page: 'stopped', case: about.id, ...(wanted && { run: wanted }) }}
            transcript={stored ? { page: 'transcript', case: about.id, run: stored.run.id } : undefined}
          />
        ) : undefined
      }
    >
      <h1 tabIndex={-1} class="no-print">
        {stored?.run.title ?? about.title}: {t.titles.paper}
      </h1>
      {stored === null && (
        <>
          <p>{paperWords().noRun}</p>
          <p>
            <a class="quiet-button" href={to({ page: 'notebook' })}>
              {t.titles.notebook}
            </a>
          </p>
        </>
      )}
      {stored !== null && !found && <p class="meta">{t.opening}</p>}
      {found && <Paper {...found} language={about.language} announce={announce} />}
    </Page>
  );
}

interface PaperProps extends Pick<ScreenProps, 'announce'> {
  readonly source: PaperSource;
  readonly people: Parameters<typeof nameOf>[0];
  readonly language: string;
}

interface State {
  readonly beginning: Beginning;
  readonly chosen: Chosen;
}
const beginAs = (beginning: Beginning, source: PaperSource): State => ({
  beginning,
  chosen: {
    parts: BEGINNINGS[beginning],
    notes: beginning === 'mine' ? freeNotesIn(source).map(({ id }) => id) : [],
  },
});

function Paper({ source, people, language, announce }: PaperProps) {
  const words = paperWords();
  const [{ beginning, chosen }, setState] = useState(() => beginAs('mine', source));
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLElement>(null);
  const onPaper = useMemo(() => wordsOnPaper(id => nameOf(people, id)), [people]);
  const blocks = useMemo(() => paperOf(source, withNotes(chosen), onPaper), [source, chosen, onPaper]);
  const pages = usePages(sheet, blocks);
  const { run } = source;

  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const copy = () =>
    navigator.clipboard.writeText(makeMarkdown(blocks)).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  const save = () =>
    saveText(`afterword-${run.case}-${dayInName(run.begunAt)}.md`, 'text/markdown', makeMarkdown(blocks));

  return (
    <div class="side-by-side">
      <form class="no-print" onSubmit={event => event.preventDefault()}>
        <p>{words.intro}</p>
        <Choosing
          beginning={beginning}
          chosen={chosen}
          parts={partsIn(source, onPaper)}
          notes={freeNotesIn(source).map(({ id, begunAt, texts }) => ({
            id,
            when: dayOf(begunAt),
            start: startOf(texts.text ?? ''),
          }))}
          onBegin={name => setState(beginAs(name, source))}
          onChoose={now => setState({ beginning, chosen: now })}
        />
        <p>{words.leaves}</p>
        <p class="row">
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="printer" />
            {words.print}
          </button>
          <button type="button" class="quiet-button" onClick={() => void copy()}>
            <Icon name="copy" />
            {words.copy}
          </button>
          <button type="button" class="quiet-button" onClick={save}>
            <Icon name="download" />
            {words.save}
          </button>
        </p>
        {said !== '' && <p class="meta">{said}</p>}
      </form>
      <div>
        <p class="no-print over-sheet">
          {words.preview}. {pages !== undefined && (pages === 1 ? words.onePage : words.pages(pages))}
        </p>
        <Sheet blocks={blocks} label={words.preview} language={language} sheetRef={sheet} />
      </div>
    </div>
  );
}

/** Free notes are ticked one by one; their heading comes with the first. */
const withNotes = ({ parts, notes }: Chosen): Chosen => ({
  notes,
  parts: notes.length > 0 ? [...parts, 'notes'] : parts.filter(part => part !== 'notes'),
});

const START_LETTERS = 60;
const startOf = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  return line.length > START_LETTERS ? `${line.slice(0, START_LETTERS).trimEnd()}…` : line;
};
