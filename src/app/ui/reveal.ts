/* oxlint-disable react-hooks/exhaustive-deps -- a beat begins once, when its step does, and a silence's timer must not start anew with every render */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Line } from '#core/model/line.ts';

/** A silence that the learner chose, and a breath that the author put before a line, in milliseconds. */
const SILENCE_MS = 4000;
const BREATH_MS = 2200;

/** How many lines show before the next breath, from `from` on. */
function upToBreath(lines: readonly Line[], from: number): number {
  const next = lines.findIndex((line, index) => index > from && line.pause === true);
  return next < 0 ? lines.length : next;
}

export interface Reveal {
  readonly shown: readonly Line[];
  /** How long the silence before the rest lasts; none when all is shown. */
  readonly breath: number | undefined;
  readonly goOn: () => void;
}

/**
 * Shows a beat's lines at once, except where a silence stands in them. `step` names the beat; a beat that was
 * already there when the page opened is shown whole.
 */
export function useReveal(
  step: number,
  lines: readonly Line[],
  silent: boolean,
  onShow: (lines: readonly Line[]) => void,
): Reveal {
  const first = silent ? 0 : upToBreath(lines, 0);
  const [state, setState] = useState({ step, count: lines.length });
  const count = state.step === step ? state.count : first;

  useEffect(() => {
    if (state.step === step) return;
    setState({ step, count: first });
    onShow(lines.slice(0, first));
  }, [step]);

  const goOn = useCallback(() => {
    setState(now => {
      const from = now.step === step ? now.count : first;
      const next = upToBreath(lines, from);
      onShow(lines.slice(from, next));
      return { step, count: next };
    });
  }, [step, lines]);

  const breath = count >= lines.length ? undefined : count === 0 && silent ? SILENCE_MS : BREATH_MS;
  return { shown: lines.slice(0, count), breath, goOn };
}
