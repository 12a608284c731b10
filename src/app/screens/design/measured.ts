import { contrast, parseColour } from '#app/ui/contrast.ts';
import { lookWords } from '#app/ui/words/design/look.ts';

const fillOf = (element: Element | null) => element && parseColour(getComputedStyle(element).fill);

/** Writes beside each pair of colours its contrast, as it is drawn now. */
export function letContrastBeRead(): void {
  for (const pair of document.querySelectorAll('.pairing')) {
    const ratio = pair.querySelector<HTMLOutputElement>('.ratio');
    const [ground, figure] = [fillOf(pair.querySelector('.ground')), fillOf(pair.querySelector('.figure'))];
    if (!ratio || !ground || !figure) continue;
    const value = contrast(ground, figure);
    ratio.textContent = value.toFixed(1);
    ratio.classList.toggle('short', value < Number(ratio.dataset['least']));
  }
}

/** Counts the letters of each full line, and the pixels of each size. */
export function letLettersBeCounted(): void {
  for (const size of document.querySelectorAll('.sizes li')) {
    const [shown, told] = [size.querySelector('.size'), size.querySelector('.pixels')];
    if (shown && told)
      told.textContent = `${Number.parseFloat(getComputedStyle(shown).fontSize).toFixed(1)} px`;
  }
  const text = document.querySelector('#measured')?.firstChild;
  const told = document.querySelector('#letters');
  // The last line ends where the sentence does, and says nothing of the measure.
  if (text instanceof Text && told)
    told.textContent = lookWords.type.measure.counted(lettersALine(text).slice(0, -1));
}

function lettersALine(text: Text): number[] {
  const lines: number[] = [];
  const range = document.createRange();
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.top > top + 4) {
      lines.push(0);
      top = box.top;
    }
    lines.push((lines.pop() ?? 0) + 1);
  }
  return lines;
}
