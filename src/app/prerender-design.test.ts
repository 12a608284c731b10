import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACES, type Person } from '#core/model/person.ts';
import { PLAN_NAMES, PLANS, idOfPlan, isPlan } from '#core/model/room.ts';
import { ICON_NAMES } from './ui/icon-names.ts';
import { MARTA } from './screens/design/known.ts';
import { prerenderDesign } from './prerender-design.tsx';

const group: readonly Person[] = [{ ...MARTA, seat: 'peer' }];
const { html } = prerenderDesign(group);

test('the design page shows every custom property', () => {
  const tokens = readFileSync(new URL('ui/tokens.css', import.meta.url), 'utf8');
  const names = new Set([...tokens.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = '']) => name));
  const shown = new Set(html.match(/--[a-z][a-z-]*/g));
  expect([...names].filter(name => !shown.has(name))).toEqual([]);
  expect(
    [...shown].filter(name => !names.has(name)),
    'and no other',
  ).toEqual([]);
});

test('it shows every face, each with its word', () => {
  for (const face of FACES) {
    expect(html).toContain(`class="face" href="../portraits/group.svg#face-${face}"`);
    expect(html).toContain(`<code>${face}</code>`);
  }
});

test('it shows every room with all its places', () => {
  for (const plan of PLAN_NAMES.filter(isPlan)) {
    expect(html).toContain(`href="../rooms.svg#${idOfPlan(plan)}"`);
    expect(html).toContain(`<p>${Object.keys(PLANS[plan]).join(', ')}</p>`);
  }
});

test('it shows every icon, with its name', () => {
  for (const icon of ICON_NAMES)
    expect(html).toMatch(new RegExp(`interface\\.svg#${icon}"></use></svg> <code>${icon}</code>`));
});

test('no two things on it have one name to be led to by', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
});
