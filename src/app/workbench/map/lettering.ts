/** How wide words are on the sheet, in its units. Canvas tells without laying out the page. */
export type Measure = (text: string, size: number) => number;

/** `family` as the page's own style has it. */
export function measureWith(family: string): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (pen) pen.font = `${size}px ${family}`;
      width = pen?.measureText(text).width ?? text.length * size * 0.55;
      known.set(key, width);
    }
    return width;
  };
}

/** Words in lines no wider than this; a long name is parted after its `_` and dots. */
export function inLines(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s_.]*[\s_.]*/g) ?? []) {
    if (line !== '' && width((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter(one => one !== '');
}
