import type { ComponentChildren } from 'preact';
import type { Digest } from '#core/model/digest.ts';
import { feelingWords } from './words/feelings.ts';
import { groupWords } from './words/group.ts';
import { notebookWords } from './words/notebook.ts';
import './digest-facts.css';

interface DigestFactsProps {
  readonly digest: Pick<Digest, 'feelings' | 'leaving' | 'carried' | 'parent'>;
  /** More of the same kind, each a `dt` with its `dd`. */
  readonly children?: ComponentChildren;
}

/** What was brought into the group, how one left, and what was carried away; what there was nothing of is not named. */
export function DigestFacts({ digest, children }: DigestFactsProps) {
  const words = notebookWords();
  const rows: readonly (readonly [name: string, text: string | undefined, isOwn?: true])[] = [
    [words.wondered, digest.parent?.wondering, true],
    [words.brought, digest.feelings.map(feeling => feelingWords()[feeling]).join(', ')],
    [words.left, digest.leaving && groupWords().leaving[digest.leaving]],
    [words.carried, digest.carried, true],
  ];
  const told = rows.filter(([, text]) => text !== undefined && text !== '');
  if (told.length === 0 && !children) return null;
  return (
    <dl class="digest-facts">
      {told.map(([name, text, isOwn]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={isOwn && 'own pre'}>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
