import { expect, test } from 'vitest';
import { openMemoryShelf } from './memory-shelf.ts';
import { CONTRACT } from './shelf-contract.fixture.ts';
import type { Place } from './shelf-place.fixture.ts';

function emptyPlace(): Place {
  const records = new Map<string, unknown>();
  return {
    open: () => openMemoryShelf(records),
    async put(key, value) {
      records.set(key, value);
    },
    async remove(key) {
      records.delete(key);
    },
    keys: async () => [...records.keys()],
    async clear() {
      records.clear();
    },
  };
}

test.each(Object.entries(CONTRACT))('%s', async (_, { act, shows }) => {
  expect(await act(emptyPlace())).toEqual(shows);
});

test('it says that it keeps nothing', () => {
  expect(openMemoryShelf().keeps).toBe(false);
});
