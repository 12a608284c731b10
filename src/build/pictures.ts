import { type Colours, DAY, drawMark, type Look, NIGHT } from './mark.ts';

/** Android takes the shape of it and gives it the colour of its reader's choice. */
const STENCIL: Colours = { ink: '#000', accent: '#000', ground: 'none' };

/** How the drawing looks where it is used. */
const LOOKS = {
  icon: { detail: 'full', ground: 'rounded', fills: 0.82, by: DAY },
  /** Cut to a shape by the system itself, iOS's is the gentler. */
  apple: { detail: 'full', ground: 'square', fills: 0.78, by: DAY },
  maskable: { detail: 'full', ground: 'square', fills: 0.7, by: DAY },
  monochrome: { detail: 'full', ground: 'none', fills: 0.72, by: STENCIL },
  favicon: { detail: 'small', ground: 'rounded', fills: 0.9, by: DAY, byNight: NIGHT },
  brand: { detail: 'small', ground: 'none', fills: 1, by: DAY, byNight: NIGHT },
  social: { detail: 'full', ground: 'none', fills: 1, by: DAY },
} satisfies Readonly<Record<string, Look>>;

export const svgOf = (look: keyof typeof LOOKS): string => drawMark(LOOKS[look]);

/** The files in `public/`, with the side of each in pixels. */
export const PICTURES: Readonly<Record<string, { readonly svg: keyof typeof LOOKS; readonly side: number }>> =
  {
    'icons/icon.svg': { svg: 'favicon', side: 32 },
    'icons/icon-32.png': { svg: 'favicon', side: 32 },
    'icons/apple-touch-icon.png': { svg: 'apple', side: 180 },
    'icons/icon-192.png': { svg: 'icon', side: 192 },
    'icons/icon-512.png': { svg: 'icon', side: 512 },
    'icons/maskable-512.png': { svg: 'maskable', side: 512 },
    'icons/monochrome-512.png': { svg: 'monochrome', side: 512 },
    'icons/brand.svg': { svg: 'brand', side: 32 },
  };

/** What is shown where somebody passes the site's address on. */
export const SOCIAL = {
  width: 1200,
  height: 630,
  name: 'Afterword',
  lines: ['Have the conversation.', 'Then hear it talked about.'],
};
