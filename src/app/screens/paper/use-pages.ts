import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** What the margins of the printed page (paper.css) leave of A4, in pixels of CSS. */
const PAGE_HEIGHT = ((297 - 2 * 20) / 25.4) * 96;

/** How many pages of A4 the sheet comes to: it is set as it will be printed, measured, and set back unseen. */
export function usePages(sheet: RefObject<HTMLElement | null>, shown: unknown): number | undefined {
  const [pages, setPages] = useState<number>();
  const [areFontsHere, setFontsHere] = useState(false);
  useEffect(() => {
    void document.fonts.ready.then(() => setFontsHere(true));
  }, []);
  useLayoutEffect(() => {
    const here = sheet.current;
    if (!here) return;
    here.classList.add('as-printed');
    setPages(Math.max(1, Math.ceil(here.scrollHeight / PAGE_HEIGHT)));
    here.classList.remove('as-printed');
  }, [sheet, shown, areFontsHere]);
  return pages;
}
