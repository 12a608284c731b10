/** Which drawings stand in the page already. */
const standing = new Map<string, SVGSVGElement>();

/**
 * Puts an SVG of symbols into the page, where `<use href="#…">` finds them. It is parsed as a drawing, never as
 * HTML, and stands outside of what the app draws, so that no rendering takes it away.
 */
export function putPortraits(of: string, svg: string): void {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) return;
  const drawing = document.adoptNode(parsed);
  drawing.setAttribute('aria-hidden', 'true');
  // Nothing of it is seen where it stands; symbols are drawn only where they are used.
  drawing.style.display = 'none';
  standing.get(of)?.remove();
  standing.set(of, drawing);
  document.body.append(drawing);
}
