import { expect, test } from 'vitest';
import { fillPage, type Page } from './page.ts';
import { parseAddress } from './sharing.ts';
import { EMPTY } from './shells.ts';

const TEMPLATE =
  '<html><head><meta charset="utf-8"><title></title><meta name="description" content=""></head><body><div id="app"></div></body></html>';
const NOTHING = { modules: [], styles: [], data: [] };
const page: Page = { ...EMPTY, title: 'The “spring” & after', description: 'He asks: "How long?"' };

function tagsOf(page: Page, address?: string): Record<string, string> {
  const html = fillPage(TEMPLATE, 'spring/', page, NOTHING, { address });
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g);
  return Object.fromEntries([...tags].map(([, is = '', says = '']) => [is, says]));
}

test('a build that does not know its address tells what a page is, and names no picture', () => {
  expect(tagsOf(page)).toEqual({
    'og:title': 'The “spring” &amp; after',
    'og:description': 'He asks: &quot;How long?&quot;',
  });
});

test('one that does names the picture and the page by their whole addresses', () => {
  const tags = tagsOf(page, 'https://school.example/afterword/');
  expect(tags['og:url']).toBe('https://school.example/afterword/spring/');
  expect(tags['og:image']).toBe('https://school.example/afterword/social.png');
  expect(tags['twitter:card']).toBe('summary_large_image');
  expect(tagsOf(EMPTY, 'https://school.example/afterword/')).toEqual({});
});

test('an address that is none is refused with a sentence', () => {
  expect(parseAddress('https://school.example/afterword')).toEqual({
    ok: true,
    value: 'https://school.example/afterword/',
  });
  for (const text of [
    'school.example',
    '/afterword/',
    'ftp://school.example/',
    'https://school.example/?a=b',
  ]) {
    const parsed = parseAddress(text);
    expect(parsed.ok ? '' : parsed.fault).toContain(`"${text}"`);
  }
});
