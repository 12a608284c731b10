import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '#core/workbench/draft.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { later } from '#app/ui/later.tsx';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { Copies } from './Copies.tsx';
import './beginnings.css';

interface BeginningsProps {
  /** Somebody has chosen what to begin with. A guided one opens with the guide beside it. */
  readonly onBegin: (draft: Draft, isGuided?: boolean) => void;
}

const BLANK: Draft = {
  main: 'a-case/case.ink',
  files: [{ path: 'a-case/case.ink', text: '# title: A case\n' }],
};

const Wizard = later(() => import('./wizard/Wizard.tsx').then(module => module.Wizard));

/** The ways to begin a case: guided, by six questions, from the template, from a shipped one, or from nothing. */
export function Beginnings({ onBegin }: BeginningsProps) {
  const w = beginningsWords();
  const [isAsking, setAsking] = useState(false);
  const [isBack, setBack] = useState(false);
  const [isCopying, setCopying] = useState(false);
  const [isUnfetched, setUnfetched] = useState(false);

  async function fromTemplate(isGuided: boolean): Promise<void> {
    setUnfetched(false);
    try {
      const { TEMPLATE } = await import('./template/template.ts');
      onBegin(TEMPLATE, isGuided);
    } catch {
      setUnfetched(true);
    }
  }
  if (isAsking)
    return (
      <Wizard
        onBegin={onBegin}
        onLeave={() => {
          setBack(true);
          setAsking(false);
        }}
      />
    );
  return (
    <section class="beginnings" aria-labelledby="beginnings">
      <h2 id="beginnings" tabIndex={-1} ref={isBack ? focusOn : null}>
        {w.title}
      </h2>
      {isUnfetched && <output>{w.unfetched}</output>}
      <ul class="ways">
        <Way of="guide" onGo={() => void fromTemplate(true)} />
        <Way of="questions" onGo={() => setAsking(true)} />
        <Way of="template" onGo={() => void fromTemplate(false)} />
        <Way of="copy" isOpen={isCopying} onGo={() => setCopying(!isCopying)}>
          {isCopying && <Copies onBegin={onBegin} />}
        </Way>
        <Way of="blank" onGo={() => onBegin(BLANK)} />
      </ul>
    </section>
  );
}

interface WayProps {
  readonly of: keyof ReturnType<typeof beginningsWords>['ways'];
  readonly onGo: () => void;
  readonly isOpen?: boolean;
  readonly children?: ComponentChildren;
}

function Way({ of, onGo, isOpen, children }: WayProps) {
  const { name, forWhom } = beginningsWords().ways[of];
  return (
    <li>
      <button type="button" class="way" aria-expanded={isOpen} aria-describedby={`way-${of}`} onClick={onGo}>
        {name}
      </button>
      <p class="meta" id={`way-${of}`}>
        {forWhom}
      </p>
      {children}
    </li>
  );
}
