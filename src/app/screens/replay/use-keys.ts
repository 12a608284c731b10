import { useLayoutEffect } from 'preact/hooks';

interface Keys {
  readonly onSpace: () => void;
  readonly onForward: () => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
  readonly onEnd: () => void;
}

const within = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

/** The keys of a player, from anywhere on the page where they mean nothing else. */
export function useKeys({ onSpace, onForward, onBack, onHome, onEnd }: Keys): void {
  // With what is drawn, not after it: of two keys, the second must not find the first one's place.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      // In a text, in a choice of paces and on the scrubber the arrows have a meaning already, and a sound one.
      const isSpace = event.key === ' ' && !event.repeat;
      const busy = isSpace
        ? 'a, button, summary, textarea, input:not([type=range])'
        : 'textarea, input:not([type=checkbox])';
      if (within(event.target, busy)) return;
      const isMirrored = document.documentElement.dir === 'rtl';
      const act = {
        ' ': isSpace ? onSpace : undefined,
        ArrowRight: isMirrored ? onBack : onForward,
        ArrowLeft: isMirrored ? onForward : onBack,
        Home: onHome,
        End: onEnd,
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onSpace, onForward, onBack, onHome, onEnd]);
}
