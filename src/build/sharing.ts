import { err, ok, type Result } from '#core/model/result.ts';
import { escapeText } from './escape.ts';
import type { Page } from './page.ts';
import { SOCIAL } from './pictures.ts';

/** Where the site will be found, as a school tells the build: with a slash at its end, so that routes follow on it. */
export function parseAddress(text: string): Result<string, string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    return err(
      `AFTERWORD_URL is "${text}". It has to be a whole address, such as https://school.example/afterword/`,
    );
  return ok(url.href.endsWith('/') ? url.href : `${url.href}/`);
}

/**
 * What others show where somebody passes a page on. A picture is asked for by its whole address, so it is named only
 * by a build that was told the site's.
 */
export function shareTags({ title, description }: Page, route: string, address: string | undefined): string {
  // A shell stands in for a page that only the device sees.
  if (description === '') return '';
  const tags: [property: string, content: string][] = [
    ['og:title', title],
    ['og:description', description],
  ];
  if (address !== undefined)
    tags.push(
      ['og:type', 'website'],
      ['og:url', address + route],
      ['og:image', `${address}social.png`],
      ['og:image:width', String(SOCIAL.width)],
      ['og:image:height', String(SOCIAL.height)],
      ['og:image:alt', [SOCIAL.name, ...SOCIAL.lines].join(' ')],
    );
  const card = address === undefined ? '' : '<meta name="twitter:card" content="summary_large_image">';
  return tags.map(([is, says]) => `<meta property="${is}" content="${escapeText(says)}">`).join('') + card;
}
