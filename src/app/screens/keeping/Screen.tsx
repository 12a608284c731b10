import { useEffect } from 'preact/hooks';
import { NotebookFileLater } from '#app/run/NotebookFileLater.tsx';
import type { ScreenProps } from '#app/screen.ts';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { t } from '#app/ui/words/words.ts';
import { Erasing } from './Erasing.tsx';
import { Nothing } from './Nothing.tsx';
import { Room } from './Room.tsx';
import { WhoCanRead } from './WhoCanRead.tsx';
import './keeping.css';

/** What is kept on this device, who can read it, and how it is locked, left out and erased. */
export function Screen({ doors, announce }: ScreenProps) {
  const { to, file } = useAddress();
  // Whether it is locked shows with the first who asks for the shelf.
  useEffect(() => void doors.shelf, [doors]);
  return (
    <Page name="keeping">
      <h1 tabIndex={-1}>{t.titles.keeping}</h1>
      <p class="lead">{keepingWords().where}</p>
      <p>{keepingWords().whereMore}</p>
      <p>
        <a class="quiet-button" href={to({ page: 'notebook' })}>
          {t.titles.notebook}
        </a>
      </p>
      <WhoCanRead announce={announce} />
      <Nothing />
      <Room announce={announce} />
      <NotebookFileLater doors={doors} announce={announce} />
      <Erasing doors={doors} announce={announce} workbench={file('workbench/')} />
      <Footer />
    </Page>
  );
}
