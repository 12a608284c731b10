import { expect, test } from 'vitest';
import { isFolderName } from '#build/cases.ts';
import { makeRoute, parseRoute, type Route, routesOf } from './routes.ts';

const read = (address: string): Route | undefined => {
  const [path = '', query = ''] = address.split('?');
  return parseRoute(path, query);
};

test('every page that the build writes is a place that can be read, and writes itself again', () => {
  for (const address of routesOf(['blue-folder', 'the-round'])) {
    const route = read(address);
    expect(route ? makeRoute(route) : 'no place').toBe(address);
  }
});

test('the run that a screen plays is in its address', () => {
  const route = read('blue-folder/group/?run=rabc-1');
  expect(route).toEqual({ page: 'group', case: 'blue-folder', run: 'rabc-1' });
  expect(route && makeRoute(route)).toBe('blue-folder/group/?run=rabc-1');
});

const OF_OUTSIDE = [
  ['', 'outside/?at=outside_x/'],
  ['encounter/?run=r1', 'outside/?at=outside_x/encounter/&run=r1'],
  ['beside/?run=r1&other=r2', 'outside/?at=outside_x/beside/&run=r1&other=r2'],
] as const;
test.each(OF_OUTSIDE)('outside_x/%s stands at %s', (step, address) => {
  const route = read(`outside_x/${step}`);
  expect(route).toMatchObject({ case: 'outside_x' });
  expect(route && makeRoute(route)).toBe(address);
  expect(read(address)).toEqual(route);
});

test.each([
  '',
  '?at=outside/',
  '?at=blue-folder/',
  '?at=//evil.example/',
  '?at=outside_x/../about/',
  '?at=outside_X/',
])('outside/%s is no place', query => expect(read(`outside/${query}`)).toBeUndefined());

test('a run that cannot be one is left out, and the page still opens', () => {
  expect(read('blue-folder/encounter/?run=../../x')).toEqual({ page: 'encounter', case: 'blue-folder' });
});

test.each(['blue-folder/nowhere/', 'blue-folder/encounter/more/', 'about/more/', '__proto__/', 'UPPER/'])(
  '%s is no place',
  address => expect(read(address)).toBeUndefined(),
);

test('no case can lie where the site has a page', () => {
  for (const route of routesOf([])) expect(isFolderName(route.replace('/', ''))).toBe(false);
});
