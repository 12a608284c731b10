import { useState } from 'preact/hooks';
import { caseFileOf, makeCaseFile } from '#core/workbench/case-file.ts';
import { type Draft, folderOf } from '#core/workbench/draft.ts';
import { saveText } from '#app/device/files.ts';
import { useAddress } from '#app/ui/place.ts';
import { handingWords } from '#app/ui/words/workbench/handing.ts';
import type { PaneProps } from '../doors.ts';
import { CheckNow } from './CheckNow.tsx';
import { reportOf } from './report.ts';
import './handing.css';

/** What a file of this draft is called. */
const nameOf = (draft: Draft): string =>
  `${folderOf(draft).replaceAll('/', '-') || draft.main.replace(/\.ink$/i, '')}.afterword.json`;

/** The case as one file, and how others open it. */
export function HandOver({ desk, announce, onPane }: PaneProps) {
  const w = handingWords();
  const [told, setTold] = useState<string>();
  const draft = desk.draft.value;
  const name = nameOf(draft);

  function save(): void {
    saveText(name, 'application/json', makeCaseFile(caseFileOf(draft, now(), reportOf(desk))));
    setTold(w.saved(name));
    announce(w.saved(name));
  }
  return (
    <div class="handing">
      <h2 class="visually-hidden">{w.title}</h2>
      <p>{w.lead}</p>

      <h3>{w.insideTitle}</h3>
      <p>{w.inside}</p>
      <ul>
        {draft.files.map(({ path, text }) => (
          <li key={path}>{w.file(path, text.split('\n').length)}</li>
        ))}
      </ul>

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
