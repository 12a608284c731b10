import { useEffect, useRef, useState } from 'preact/hooks';
import { leavesNothing } from '#app/device/leaving-nothing.ts';
import { isLeft, lock } from '#app/device/vault.ts';
import type { Route } from '#app/routes.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { t } from '#app/ui/words/words.ts';
import type { Cover } from './cover.ts';
import { eraseLocked } from './erase-everything.ts';
import { endLeavingNothing } from './leave-nothing.ts';
import { present } from './present.ts';
import { UnlockForm } from './UnlockForm.tsx';
import '#app/ui/details.css';
import '#app/ui/lock.css';

type Announce = (text: string) => void;

export const LOCK_COVER: Cover = {
  above({ route, announce }) {
    if (leavesNothing()) return <NothingKept />;
    if (isLeft.value) return <Left announce={announce} />;
    return lock.value.kind === 'locked' && !needsShelf(route) ? <LockedNotice announce={announce} /> : null;
  },
  instead({ route, announce }) {
    return lock.value.kind === 'locked' && needsShelf(route) ? <Locked announce={announce} /> : null;
  },
};

/** Whether a page has nothing to show without what is kept. A run that is open on this page is in its memory. */
function needsShelf(route: Route | undefined): boolean {
  if (!route) return false;
  if ('run' in route) return route.run !== present.value?.head.value.id;
  return route.page === 'notebook' || route.page === 'keeping' || route.page === 'own';
}

/** The screen that comes in its place begins at its heading; a conversation goes on where its replies are. */
const goOn = () =>
  requestAnimationFrame(() => {
    const main = document.querySelector('main');
    const next = main?.querySelector<HTMLElement>('.below') ?? main?.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  });

function Locked({ announce }: { readonly announce: Announce }) {
  const words = lockWords();
  const { to } = useAddress();
  return (
    <Page name="plain locked">
      <Ornament name="chair" />
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.text}</p>
      <UnlockForm announce={announce} onOpen={goOn} />
      <details>
        <summary>{words.forgotten}</summary>
        <p>{words.forgottenText}</p>
        <Ask
          label={words.beginAgain}
          question={words.beginAgainAsk}
          yes={words.beginAgainYes}
          onYes={() => void erase(announce)}
        />
      </details>
      <p>
        <a href={to({ page: 'library' })}>{t.toLibrary}</a>
      </p>
    </Page>
  );
}

async function erase(announce: Announce): Promise<void> {
  const erased = await eraseLocked();
  announce(erased.ok ? lockWords().erased : lockWords().fault.failed);
  if (erased.ok) goOn();
}

/** Where the page can be used as it is. It waits to be asked, and takes nobody's place. */
function LockedNotice({ announce }: { readonly announce: Announce }) {
  const words = lockWords();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  const isPlaying = present.value !== undefined;
  useMark(isPlaying);
  const wasOpenRef = useRef(false);
  // What was pressed has gone, one way and the other.
  useEffect(() => {
    if (isOpen !== wasOpenRef.current)
      place.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);
  return (
    <aside ref={place} aria-label={words.aside}>
      <Notice>
        <p>{isPlaying ? words.noticePlaying : words.notice}</p>
        {isOpen ? (
          <UnlockForm announce={announce} onOpen={goOn} onLeave={() => setOpen(false)} />
        ) : (
          <p>
            <button type="button" class="quiet-button" onClick={() => setOpen(true)}>
              {words.unlockHere}
            </button>
          </p>
        )}
      </Notice>
    </aside>
  );
}

/** The notice scrolls away; the bar stays. Who listens has heard it, and finds the notice first on every page. */
function useMark(isOn: boolean): void {
  useEffect(() => {
    const { style } = document.documentElement;
    if (isOn) style.setProperty('--kept-mark', JSON.stringify(lockWords().mark));
    return () => style.removeProperty('--kept-mark');
  }, [isOn]);
}

function Left({ announce }: { readonly announce: Announce }) {
  const { left, keepOpen } = lockWords();
  useEffect(() => announce(left), [announce, left]);
  return (
    <aside aria-label={lockWords().aside}>
      <Notice>
        {left} {/* Whatever presses it has touched the page. */}
        <button type="button" class="link-button">
          {keepOpen}
        </button>
      </Notice>
    </aside>
  );
}

function NothingKept() {
  const words = lockWords();
  const { to } = useAddress();
  useMark(true);
  return (
    <aside aria-label={words.aside}>
      <Notice>
        {words.nothingKept}{' '}
        <button type="button" class="link-button" onClick={() => endLeavingNothing(to({ page: 'library' }))}>
          {words.nothingEnd}
        </button>
      </Notice>
    </aside>
  );
}
