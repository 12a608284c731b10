import type { ComponentChildren } from 'preact';
import type { Route } from '#app/routes.ts';
import { useAddress } from './place.ts';
import { t } from './words/words.ts';

interface RunBarProps {
  readonly stop: Route;
  readonly transcript: Route | undefined;
  readonly children?: ComponentChildren;
}

/** In a run the bar's end is the way out, at once, and the way back through what was said. */
export function RunBar({ stop, transcript, children }: RunBarProps) {
  const { to } = useAddress();
  return (
    <>
      {children}
      {transcript && <a href={to(transcript)}>{t.transcript}</a>}
      <a class="stop" href={to(stop)}>
        {t.stop}
      </a>
    </>
  );
}
