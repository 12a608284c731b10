import { useState } from 'preact/hooks';
import { caseFileOf, inkIn, makeCaseFile, parseCaseFile } from '#core/workbench/case-file.ts';
import { type Draft, folderOf } from '#core/workbench/draft.ts';
import { outsideIdOf } from '#core/workbench/outside-id.ts';
import { saveText } from '#app/device/files.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { later } from '#app/ui/later.tsx';
import { useAddress } from '#app/ui/place.ts';
import { handingWords } from '#app/ui/words/workbench/handing.ts';
import type { PaneProps } from '../doors.ts';
import { CheckNow } from './CheckNow.tsx';
import { reportOf } from './report.ts';
import './handing.css';

/** What a file of this draft is called. */
const nameOf = (draft: Draft): string =>
  `${folderOf(draft).replaceAll('/', '-') || draft.main.replace(/\.ink$/i, '')}.afterword.json`;

const OnPaper = later(() => import('./HandedOnPaper.tsx').then(module => module.HandedOnPaper));

/** The case on its way to others: as one file, or on paper. */
export function HandOver(props: PaneProps) {
  const w = handingWords();
  const [onPaper, setOnPaper] = useState<'not-yet' | 'now' | 'was'>('not-yet');
  if (onPaper !== 'now')
    return <AsFile {...props} isBack={onPaper === 'was'} onPaper={() => setOnPaper('now')} />;
  return (
    <div class="handed-on-paper">
      <p class="row no-print">
        <button type="button" class="link-button" ref={focusOn} onClick={() => setOnPaper('was')}>
          {w.fromPaper}
        </button>
      </p>
      <OnPaper desk={props.desk} />
    </div>
  );
}

interface AsFileProps extends PaneProps {
  /** From the paper, where the focus was. */
  readonly isBack: boolean;
  readonly onPaper: () => void;
}

/** The case as one file, and how others open it. */
function AsFile({ desk, announce, onPane, isBack, onPaper }: AsFileProps) {
  const w = handingWords();
  const [told, setTold] = useState<string>();
  const draft = desk.draft.value;
  const name = nameOf(draft);

  function save(): void {
    const text = makeCaseFile(caseFileOf(draft, now(), reportOf(desk)));
    // As whoever gets it will: a file that nobody can open is found out here.
    const read = parseCaseFile(text);
    if (read.ok) saveText(name, 'application/json', text);
    const said = read.ok ? w.saved(name) : w.cannot(read.fault);
    setTold(said);
    announce(said);
  }
  return (
    <div class="handing">
      <h2 class="visually-hidden">{w.title}</h2>
      <p>{w.lead}</p>

      <h3>{w.insideTitle}</h3>
      <p>{w.inside}</p>
      <ul>
        {inkIn(draft).files.map(({ path, text }) => (
          <li key={path}>{w.file(path, text.split('\n').length)}</li>
        ))}
      </ul>
      <p>
        {outsideIdOf(draft) ? w.called(folderOf(draft)) : w.notCalled}{' '}
        <button type="button" class="link-button" onClick={() => onPane('files')}>
          {w.toName}
        </button>
      </p>

      <h3>{w.checkTitle}</h3>
      <CheckNow desk={desk} onFindings={() => onPane('findings')} />

      <p class="row">
        <button type="button" class="button" onClick={save}>
          {w.save}
        </button>
        <span class="meta">{name}</span>
      </p>
      {told !== undefined && <p class="told">{told}</p>}
      <p>{w.asFiles}</p>
      <p>
        <button type="button" class="link-button" onClick={() => onPane('files')}>
          {w.toFiles}
        </button>
      </p>

      <h3>{w.paperTitle}</h3>
      <p>{w.paper}</p>
      <p>
        <button type="button" class="quiet-button" ref={isBack ? focusOn : null} onClick={onPaper}>
          {w.toPaper}
        </button>
      </p>

      <h3>{w.howTitle}</h3>
      <p>{w.byHand}</p>
      <Address path="open/" />
      <p>{w.byLink}</p>
      <Address path={`open/?file=cases/${encodeURIComponent(name)}`} />
      <p>{w.checked}</p>
    </div>
  );
}

const now = (): number => Date.now();

/** To be copied by hand, and to be read out. */
function Address({ path }: { readonly path: string }) {
  const { file } = useAddress();
  const address = new URL(file(path), location.href).href;
  return <p class="address">{address}</p>;
}
