import type { Size } from './laid.ts';

/** Prints a drawing by itself, as large as a page has room for. */
export function printSheet(drawing: SVGElement | null | undefined, title: string, size: Size): void {
  if (!drawing) return;
  const page = document.createElement('section');
  page.className = size.width > size.height ? 'map-print lying' : 'map-print';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const copy = drawing.cloneNode(true);
  page.append(heading, copy);
  document.body.append(page);
  document.body.classList.add('prints-map');
  const title0 = document.title;
  document.title = title;
  addEventListener(
    'afterprint',
    () => {
      page.remove();
      document.body.classList.remove('prints-map');
      document.title = title0;
    },
    { once: true },
  );
  print();
}
