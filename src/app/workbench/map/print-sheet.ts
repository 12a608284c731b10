/** Prints a drawing by itself, as large as a page has room for. */
export function printSheet(drawing: SVGElement | null | undefined, title: string): void {
  if (!drawing) return;
  const before = document.title;
  const page = document.createElement('section');
  page.className = 'map-print';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const copy = drawing.cloneNode(true);
  page.append(heading, copy);
  document.body.append(page);
  document.body.classList.add('prints-map');
  document.title = title;
  addEventListener(
    'afterprint',
    () => {
      page.remove();
      document.body.classList.remove('prints-map');
      document.title = before;
    },
    { once: true },
  );
  print();
}
