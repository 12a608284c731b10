/** A colour as its parts, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#12171b`, `#fff`, and what a browser makes of them: `rgb(18, 23, 27)`. */
export function parseColour(text: string): Rgb | undefined {
  const [, hex = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  const pairs = hex.length === 3 ? hex.match(/./g)?.map(digit => digit + digit) : hex.match(/../g);
  const parts = pairs?.map(pair => Number.parseInt(pair, 16)) ?? partsOf(text);
  const [red, green, blue] = parts;
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

const partsOf = (text: string): number[] =>
  /^rgba?\(([\d\s.,]+)/
    .exec(text.trim())?.[1]
    ?.split(/[\s,]+/)
    .map(Number) ?? [];

/** How bright a colour is to the eye, from 0 to 1, as WCAG 2 reckons it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1, which nobody can see, to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
