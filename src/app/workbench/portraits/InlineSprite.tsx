import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import { putPortraits } from '#app/device/put-portraits.ts';
import { Drawn, inlinePrefix } from '#app/ui/place.ts';

/** No person's id begins so: an id has no dot. */
const DRAFT = 'draft';
const PAUSE_MS = 150;

type Drawable = Pick<Person, 'id' | 'portrait'>;

interface InlineSpriteProps {
  /** Everybody in the draft, as it was last read. */
  readonly people: readonly Person[];
  readonly children: ComponentChildren;
}

/** Has the people of a draft drawn in the page, for all who are shown within: no file of the site has them. */
export function InlineSprite({ people, children }: InlineSpriteProps) {
  // The list is another with every reading; what is drawn of it is not.
  const looks = JSON.stringify(people.map(({ id, portrait }) => ({ id, portrait })));
  useEffect(() => {
    // Not while somebody writes: drawing a whole group takes as long as a letter's way onto the screen.
    const pause = setTimeout(() => {
      void import('#core/portrait/sprite.ts').then(({ drawInline }) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written three lines above
        putPortraits(DRAFT, drawInline(JSON.parse(looks) as Drawable[], `${DRAFT}.`)),
      );
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [looks]);
  return <Drawn.Provider value={inlinePrefix(DRAFT)}>{children}</Drawn.Provider>;
}
