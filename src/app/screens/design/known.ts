import type { Person } from '#core/model/person.ts';
import { parseCaseId, parseChoiceId, parsePersonId } from '#core/model/ids.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import { scriptWords } from '#app/ui/words/design/script.ts';

/** The scene is written here, and its ids with it. */
function known<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new Error('An id on the design page is none.');
  return id;
}

/** The group is drawn in a file of its own, whatever case it sits in. */
export const GROUP = known(parseCaseId('group'));

export const MARTA: Person = {
  ...scriptWords.cast,
  id: known(parsePersonId(scriptWords.cast.id)),
  pronouns: 'she, her',
  seat: 'encounter',
  portrait: '',
};

export const OFFERS: readonly LearnerOffer[] = scriptWords.offers.map(offer => ({
  ...offer,
  id: known(parseChoiceId(offer.id)),
  kind: 'reply',
  moves: [],
}));

export const SAID: LearnerOffer = {
  kind: 'reply',
  id: known(parseChoiceId('said')),
  text: scriptWords.scene.yours,
  moves: [],
};
export const DID: LearnerOffer = { ...SAID, act: 'do', text: scriptWords.scene.did };
