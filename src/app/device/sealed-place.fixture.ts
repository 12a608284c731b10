import { openIdbShelf } from './idb-shelf.ts';
import { openTransactions } from './idb-transaction.ts';
import { makeSeal } from './seal.ts';
import type { Place } from './shelf-place.fixture.ts';

export const PASSPHRASE = 'a tap that drips';

let making: ReturnType<typeof makeSeal> | undefined;

/**
 * The same place under a seal, empty but for that. Whatever takes the seal away ends a shelf that is sealed by it; here
 * it is put back, and the shelf goes on.
 */
export async function sealedPlace(place: Place): Promise<Place> {
  const { seal, cipher } = await (making ??= makeSeal(PASSPHRASE));
  const putSeal = () => place.put('seal', seal);
  await place.clear();
  await putSeal();
  return {
    open() {
      const shelf = openIdbShelf(openTransactions(), () => cipher);
      return {
        ...shelf,
        async eraseAll() {
          const erased = await shelf.eraseAll();
          await putSeal();
          return erased;
        },
      };
    },
    put: async (key, value) => place.put(key, await cipher.seal(key, value)),
    remove: place.remove,
    keys: async () => (await place.keys()).filter(key => key !== 'seal'),
    async clear() {
      await place.clear();
      await putSeal();
    },
  };
}
