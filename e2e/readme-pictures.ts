// The pictures in the README, as somebody sees the site who has come there. Each is a state that the tests know too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { shrink } from '../src/cli/shrink.ts';
import { must } from './played.ts';
import { STATES } from './states.ts';
import { lookAt, settled, type View } from './views.ts';

const FOLDER = new URL('../.github/pictures/', import.meta.url);
const MOST_BYTES = 150_000;

const PICTURES: readonly { readonly name: string; readonly state: string; readonly view: View }[] = [
  { name: 'encounter', state: 'encounter', view: { name: 'wide', width: 1280 } },
  { name: 'encounter-phone', state: 'encounter', view: { name: 'phone', width: 390, dark: true } },
  { name: 'circle', state: 'group-floor', view: { name: 'wide', width: 1280 } },
  { name: 'review', state: 'review-place', view: { name: 'wide', width: 1280 } },
  { name: 'workbench', state: 'workbench-try', view: { name: 'wide', width: 1280 } },
  { name: 'briefing-phone', state: 'briefing', view: { name: 'phone', width: 390 } },
];

for (const { name, state: wanted, view } of PICTURES)
  test(name, async ({ page }) => {
    const state = must(STATES.find(one => one.name === wanted));
    await state.open(page);
    await page.mouse.move(0, 0);
    await settled(page);
    await lookAt(page, state, view);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const small = shrink(png, '--speed=1', '128');
    expect(small.byteLength, 'without pngquant they are larger').toBeLessThan(MOST_BYTES);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(new URL(`${name}.png`, FOLDER), small);
  });
