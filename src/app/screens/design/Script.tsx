import { Breath } from '#app/ui/Breath.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { Menu } from '#app/ui/Menu.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { scriptWords } from '#app/ui/words/design/script.ts';
import { t } from '#app/ui/words/words.ts';
import { DID, MARTA, OFFERS, SAID } from './known.ts';
import { Part, Rule } from './Rule.tsx';

const { title, lead, kinds, scene, notice, buttons } = scriptWords;
const PEOPLE = [MARTA];
/** The page is written at build time and stays as it is: pressing shows how it is pressed, and no more. */
const nothing = () => {};

export const Script = () => (
  <Part id="script" title={title} lead={lead}>
    <Rule {...kinds.said}>
      <LineView line={{ how: 'said', speaker: MARTA.id, text: scene.said }} people={PEOPLE} />
    </Rule>
    <Rule {...kinds.seen}>
      <LineView line={{ how: 'seen', text: scene.seen }} people={PEOPLE} />
    </Rule>
    <Rule {...kinds.thought}>
      <LineView line={{ how: 'thought', text: scene.thought }} people={PEOPLE} />
    </Rule>
    <Rule {...kinds.yours}>
      <OwnLine offer={SAID} />
      <OwnLine offer={DID} />
    </Rule>
    <Rule {...kinds.silence}>
      <div class="below">
        <Breath ms={0} onOver={nothing} />
      </div>
    </Rule>
    <Rule {...kinds.replies}>
      <div class="below">
        <Menu offers={OFFERS} label={t.replies} as="rows" onChoose={nothing} />
      </div>
    </Rule>
    <Rule {...buttons}>
      <p class="row below">
        <button type="button" class="button">
          {buttons.main}
        </button>
        <button type="button" class="quiet-button">
          {buttons.other}
        </button>
        <button type="button" class="link-button">
          {buttons.link}
        </button>
      </p>
    </Rule>
    <Rule {...notice}>
      <Notice>{notice.text}</Notice>
    </Rule>
  </Part>
);
