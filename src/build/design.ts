import { withoutApp, withScript } from './apart.ts';
import { type Bundle, chunkOf, stylesOf } from './bundle.ts';
import type { Loads } from './page.ts';

/** The page that shows the design language. It is no route of the app, and no device keeps it. */
export const DESIGN = 'design/';
/** What runs on it, and all that does. Nothing of it is shared with the app, so the app's chunks stay as they are. */
export const DESIGN_SCRIPT = 'app/screens/design/live.ts';

/** Whose styles it shows; a build finds the stylesheets by these, and `npm run dev` by the sources beside them. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  'app/main.tsx': ['app/ui/fonts.css', 'app/ui/tokens.css', 'app/ui/base.css'],
  'app/screens/encounter/Screen.tsx': ['app/ui/script.css'],
  'app/ui/Stage.tsx': ['app/ui/stage.css'],
  'app/screens/group/Screen.tsx': ['app/screens/group/group.css'],
  'app/ui/circle/Circle.tsx': ['app/ui/circle/circle.css'],
  'app/ui/Peep.tsx': ['app/ui/peep.css'],
  'app/ui/Icon.tsx': ['app/ui/icon.css'],
  [DESIGN_SCRIPT]: [],
};

/** The built site's template, made this page's. */
export function designTemplate(bundle: Bundle, template: string): string {
  return withScript(withoutApp(template), `./${fileOf(bundle, DESIGN_SCRIPT)}`);
}

export function designLoads(bundle: Bundle, template: string): Loads {
  const files = Object.keys(STYLES).map(source => fileOf(bundle, source));
  const styles = [...stylesOf(bundle, files)].filter(style => !template.includes(style));
  return { modules: [], styles, data: [] };
}

function fileOf(bundle: Bundle, source: string): string {
  const file = chunkOf(bundle, source);
  if (file === undefined) throw new Error(`The design page needs ${source}, which no chunk holds.`);
  return file;
}

/** The page while it is worked on: the sources themselves, so that a saved stylesheet is seen at once. */
export function serveDesign(template: string, html: string): string {
  const links = Object.values(STYLES)
    .flat()
    .map(source => `<link rel="stylesheet" href="/${source}">`);
  return withScript(withoutApp(template), `/${DESIGN_SCRIPT}`)
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
}
