import { expect, type Page, test } from '@playwright/test';
import { soundWords } from '#app/ui/words/sound.ts';
import { t } from '#app/ui/words/words.ts';
import { BED_LOOP, BEDS, SOUNDS } from '#core/model/sound.ts';
import { CASE } from './played.ts';
import { begin, chooseReply, lines, press, replies } from './playing.ts';

const words = soundWords();
const soundSwitch = (page: Page) => page.getByRole('button', { name: words.sound, exact: true });

/** What is asked for on account of sound, and how many audio contexts there were. */
async function listen(page: Page) {
  const asked: string[] = [];
  page.on('request', request => {
    const name = /\/(sound\/[\w-]+\.\w+|assets\/sound-player)/.exec(request.url())?.[1];
    if (name !== undefined) asked.push(name);
  });
  await page.addInitScript(() => {
    const Real = globalThis.AudioContext;
    Object.assign(globalThis, { contexts: 0, seams: [] });
    // oxlint-disable-next-line typescript/unbound-method -- it is called on what it was meant for
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...given) {
      const samples = this.loop ? this.buffer?.getChannelData(0) : undefined;
      if (samples) {
        const [first, end] = [this.loopStart, this.loopEnd].map(at =>
          Math.round(at * this.context.sampleRate),
        );
        const step = (at: number, next: number) => Math.abs((samples[at] ?? 0) - (samples[next] ?? 0));
        let largest = 0;
        for (let at = first ?? 0; at + 1 < (end ?? 0); at += 1) largest = Math.max(largest, step(at, at + 1));
        (globalThis as unknown as { seams: number[] }).seams.push(step((end ?? 0) - 1, first ?? 0) / largest);
      }
      start.apply(this, given);
    };
    globalThis.AudioContext = class extends Real {
      constructor(...given: ConstructorParameters<typeof Real>) {
        super(...given);
        (globalThis as unknown as { contexts: number }).contexts += 1;
      }
    };
  });
  const contexts = () => page.evaluate(() => (globalThis as unknown as { contexts: number }).contexts);
  const seams = () => page.evaluate(() => (globalThis as unknown as { seams: number[] }).seams);
  return { asked, contexts, seams };
}

test('off, nothing of it is fetched, and nothing is missing', async ({ page }) => {
  const { asked, contexts } = await listen(page);
  await begin(page);
  await expect(soundSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await chooseReply(page);
  await expect(lines(page).first()).toBeVisible();
  expect(asked).toEqual([]);
  expect(await contexts()).toBe(0);
});

test('whoever answers before the loudspeaker is there is heard once it is', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(/\/assets\/sound-[^/]*\.js$/, async route => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/assets\/sound-[^/]*\.js$/);
  await page.goto(`${CASE}/`, { waitUntil: 'commit' });
  // Asked for by a page that has come alive.
  await asked;
  await press(page.getByRole('radio', { name: words.withSound }));
  letGo();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).map(key => localStorage.getItem(key))))
    .toContain('on');
});

test('turned on with the keyboard at the briefing, it is remembered, and one key mutes it', async ({
  page,
}) => {
  const { asked, contexts, seams } = await listen(page);
  await page.goto(`${CASE}/`);
  await page.getByRole('radio', { name: words.withoutSound }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: words.withSound })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: words.withSound })).toBeChecked();
  expect(await contexts(), 'nobody has touched the page yet').toBe(0);

  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  await expect.poll(() => asked).toContain('sound/clinic.opus');
  expect(asked[0]).toBe('assets/sound-player');
  expect(await contexts()).toBe(1);
  await expect.poll(seams, 'where the loop jumps, it steps no further than elsewhere').toHaveLength(1);
  expect((await seams())[0]).toBeLessThan(1);
  await expect(soundSwitch(page)).toHaveAttribute('aria-pressed', 'true');

  const told: string[] = [];
  await page.exposeFunction('tell', (text: string) => told.push(text));
  await page.locator('output[aria-live]').evaluate(region =>
    new MutationObserver(() => {
      (globalThis as unknown as { tell: (text: string | null) => void }).tell(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true }),
  );
  await page.keyboard.press('m');
  await expect(soundSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => told).toEqual([words.told(false)]);
  await page.keyboard.press('m');
  await expect.poll(() => told).toEqual([words.told(false), words.told(true)]);

  // Writing, an m is an m.
  await page.getByRole('checkbox').check();
  await chooseReply(page);
  await page.getByRole('textbox').fill('');
  await page.getByRole('textbox').press('m');
  await expect(page.getByRole('textbox')).toHaveValue('m');
  await expect(soundSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await soundSwitch(page).focus();
  await page.keyboard.press('Enter');
  await expect(soundSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('every file can be played, evenly loud, and a room goes round', async ({ page }) => {
  await page.goto('about/');
  for (const ending of ['opus', 'mp3'])
    for (const name of SOUNDS) {
      const bed = BEDS.some(one => one === name);
      const measured = await page.evaluate(
        async ([file, from, length]) => {
          const rate = 48_000;
          const bytes = await (await fetch(file)).arrayBuffer();
          const whole = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
          const all = whole.getChannelData(0);
          const loop = length === 0 ? all : all.subarray(from * rate, (from + length) * rate);
          const rms = (part: Float32Array) =>
            Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
          let quietest = 1;
          for (let at = 0; at + 2400 <= loop.length; at += 2400)
            quietest = Math.min(quietest, rms(loop.subarray(at, at + 2400)));
          const [before, last] = [from - 0.2, from - 0.2 + length].map(second =>
            all.subarray(second * rate, (second + 0.2) * rate),
          );
          const differs = before?.map((sample, at) => sample - (last?.[at] ?? 0)) ?? loop;
          return {
            seconds: whole.duration,
            channels: whole.numberOfChannels,
            decibels: 20 * Math.log10(rms(loop)),
            gap: 20 * Math.log10(rms(loop) / quietest),
            differs: 20 * Math.log10(rms(differs) / rms(loop)),
          };
        },
        [`../sound/${name}.${ending}`, BED_LOOP.from / 1000, bed ? BED_LOOP.milliseconds / 1000 : 0] as const,
      );
      const file = `${name}.${ending} ${JSON.stringify(measured)}`;
      expect(measured.channels, file).toBe(1);
      if (!bed) {
        expect(measured.seconds, file).toBeLessThan(4.2);
        expect(measured.decibels, file).toBeGreaterThan(-45);
        expect(measured.decibels, file).toBeLessThan(-20);
        continue;
      }
      // What comes before and after is there, wherever a decoder puts the beginning.
      expect(measured.seconds, file).toBeGreaterThan((BED_LOOP.milliseconds + 1.5 * BED_LOOP.from) / 1000);
      expect(Math.abs(measured.decibels + 29), file).toBeLessThan(1.5);
      expect(measured.gap, file).toBeLessThan(10);
      // The end is what stands before the beginning, but for the encoder's noise.
      expect(measured.differs, file).toBeLessThan(-3);
    }
});
