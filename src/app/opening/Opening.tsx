import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '#core/model/result.ts';
import type { Introduced, Judged } from '#core/workbench/judging.ts';
import { Footer } from '#app/ui/Footer.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { Page } from '#app/ui/Page.tsx';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { Choosing } from './Choosing.tsx';
import { type Come, type ComingFault, comeFromSite } from './coming.ts';
import { CaseView } from './CaseView.tsx';
import { judge } from './judge.ts';
import { KeptCases } from './KeptCases.tsx';
import '#app/ui/details.css';
import './opening.css';

/** How far a file has come. */
export type Standing =
  | { readonly kind: 'nothing'; readonly told?: string }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'reading'; readonly come: Come }
  | { readonly kind: 'meeting'; readonly come: Come; readonly introduced: Introduced; readonly done: number }
  | { readonly kind: 'judged'; readonly come: Come; readonly introduced: Introduced; readonly judged: Judged }
  /** It is not opened, or its check came to no end: said in a sentence. */
  | {
      readonly kind: 'refused';
      readonly why: string;
      readonly come?: Come;
      readonly introduced?: Introduced;
    };

interface OpeningProps {
  readonly root: string;
  /** What the address names, if it names a file. */
  readonly asked: string | undefined;
  readonly announce: (text: string) => void;
}

/** A case from outside: it is opened, checked and introduced before anybody can keep or play it. */
export function Opening({ root, asked, announce }: OpeningProps) {
  const w = openingWords();
  const [standing, setStanding] = useState<Standing>({ kind: 'nothing' });
  const [changes, setChanges] = useState(0);
  const stopRef = useRef(() => {});
  const heading = useRef<HTMLHeadingElement>(null);

  const stand = useCallback(
    (next: Standing): void => {
      setStanding(next);
      if (next.kind === 'refused') announce(`${next.why} ${openingWords().nothingLost}`);
      if (next.kind === 'judged') announce(openingWords().checks);
    },
    [announce],
  );

  const receive = useCallback(
    (came: Result<Come, ComingFault>): void => {
      stopRef.current();
      const w = openingWords();
      if (!came.ok) return stand({ kind: 'refused', why: w.coming[came.fault] });
      const come = came.value;
      let introduced: Introduced | undefined;
      const refuse = (why: string): void =>
        stand({ kind: 'refused', why, ...(introduced && { come, introduced }) });
      stand({ kind: 'reading', come });
      heading.current?.focus();
      stopRef.current = judge(come.text, verdict => {
        switch (verdict.kind) {
          case 'refused':
            return refuse(w.fault[verdict.fault]);
          case 'broken':
            return refuse(w.broken);
          case 'stopped':
            return refuse(w.stopped);
          case 'introduced':
            introduced = verdict.introduced;
            return stand({ kind: 'meeting', come, introduced, done: 0 });
          case 'meeting':
            return introduced && stand({ kind: 'meeting', come, introduced, done: verdict.done });
          case 'judged':
            return introduced && stand({ kind: 'judged', come, introduced, judged: verdict.judged });
        }
      });
    },
    [stand],
  );

  useEffect(() => {
    if (asked === undefined) return;
    stand({ kind: 'fetching' });
    void comeFromSite(root, asked).then(receive);
  }, [asked, root, receive, stand]);
  useEffect(() => () => stopRef.current(), []);

  const leave = (): void => {
    stopRef.current();
    stand({ kind: 'nothing', told: w.left });
    announce(w.left);
    heading.current?.focus();
  };
  const hasCase = standing.kind !== 'nothing' && standing.kind !== 'fetching';
  return (
    <Page name="opening">
      <h1 ref={heading} tabIndex={-1}>
        {w.title}
      </h1>
      <p class="lead">{w.lead}</p>
      {standing.kind === 'nothing' && standing.told !== undefined && <p class="told">{standing.told}</p>}
      {standing.kind === 'fetching' && <p class="meta">{w.fetching}</p>}
      {standing.kind === 'refused' && (
        <Notice>
          <p>{standing.why}</p>
          <p class="meta">{w.nothingLost}</p>
        </Notice>
      )}
      <Choosing isAgain={hasCase} onCome={receive} />
      {hasCase && (
        <CaseView
          key={'come' in standing ? standing.come?.text : undefined}
          root={root}
          standing={standing}
          announce={announce}
          onLeave={leave}
        />
      )}
      <KeptCases changes={changes} announce={announce} onChange={() => setChanges(count => count + 1)} />
      <Footer />
    </Page>
  );
}
