import { escapeText } from './escape.ts';
import { shareTags } from './sharing.ts';

/** What the app renders for one route. */
export interface Page {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: string;
  /** Source files whose chunks the route needs at once. */
  readonly modules: readonly string[];
}

/** What a page loads besides the template's own; file names from the site's root. */
export interface Loads {
  readonly modules: Iterable<string>;
  readonly styles: Iterable<string>;
  readonly data: Iterable<string>;
}

/** Everything comes from the site itself, and nothing that runs or paints stands inside a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The way up from a route to the site's root: `./` at the top, `../../` from `blue-folder/encounter/`. */
export const rootFrom = (route: string): string => '../'.repeat(route.split('/').length - 1) || './';

/** Takes a function, because a `$` in somebody's text would mean something in a replacement string. */
function put(template: string, place: RegExp, text: string): string {
  if (!place.test(template)) throw new Error(`The page's template has no ${place.source}.`);
  return template.replace(place, () => text);
}

/** What a page knows besides what it shows. */
interface Known {
  /** Of its case, so that it need not ask the index. */
  readonly own?: object | undefined;
  /** Where the site will be found. */
  readonly address?: string | undefined;
}

/** Makes one route's page of the built `index.html`, whose addresses all begin with `./`. */
export function fillPage(
  template: string,
  route: string,
  page: Page,
  loads: Loads,
  { own, address }: Known = {},
): string {
  const root = rootFrom(route);
  const links = [
    ...[...loads.styles].map(file => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...[...loads.modules].map(file => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
    ...[...loads.data].map(file => `<link rel="preload" as="fetch" crossorigin href="${root}${file}">`),
  ];
  let html = template.replaceAll(/\b(href|src)="\.\//g, (_, name: string) => `${name}="${root}`);
  html = put(
    html,
    /<html[^>]*>/,
    `<html lang="${escapeText(page.lang)}" dir="${escapeText(page.dir)}" data-root="${root}">`,
  );
  html = put(
    html,
    /<meta charset="utf-8"\s*\/?>/i,
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">`,
  );
  html = put(html, /<title>.*?<\/title>/s, `<title>${escapeText(page.title)}</title>`);
  html = put(
    html,
    /<meta name="description"[^>]*>/,
    `<meta name="description" content="${escapeText(page.description)}">`,
  );
  html = put(html, /<\/head>/, `${shareTags(page, route, address)}${links.join('')}</head>`);
  // What the page knows of its case stands in an attribute: the policy allows no script in the page.
  const known = own ? ` data-case="${escapeText(JSON.stringify(own))}"` : '';
  html = put(html, /<div id="app">\s*<\/div>/, `<div id="app"${known}>${page.html}</div>`);
  refuseInline(html, route);
  return html;
}

/** The policy would silently drop these in the browser; here somebody hears of it. */
function refuseInline(html: string, route: string): void {
  const inline = /<style\b|<[^>]*\sstyle="|<script\b(?![^>]*\ssrc=)|<[^>]*\son[a-z]+="/.exec(html)?.[0];
  if (inline !== undefined)
    throw new Error(`The page "${route}" has something inline, which its policy forbids: ${inline}`);
}

/** Hosts show this at any depth, so it names no file of ours; the page one level up is often the one meant. */
export const NOT_FOUND = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Not here · Afterword</title>
</head>
<body>
<main>
<h1>This page is not here</h1>
<p>The address may have been mistyped, or the case was taken down or renamed. What you wrote is still on your device.</p>
<p><a href="./">Go to the beginning of this part</a></p>
<p><a href="../">Go one level up</a></p>
</main>
</body>
</html>
`;
