import type { Person } from '#core/model/person.ts';
import { Circle } from '#app/ui/circle/Circle.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { Peep } from '#app/ui/Peep.tsx';
import { Portrait } from '#app/ui/Portrait.tsx';
import { lookWords } from '#app/ui/words/design/look.ts';
import { scriptWords } from '#app/ui/words/design/script.ts';
import type { ComponentChildren } from 'preact';
import { GROUP, MARTA } from './known.ts';
import { Part } from './Rule.tsx';

const { title, lead, why, moves, again, still } = lookWords.motion;

/** Every movement there is, by the same classes that it has in its place. */
export const Motion = ({ group, of }: { readonly group: readonly Person[]; readonly of: Person }) => (
  <Part id="motion" title={title} lead={lead}>
    <p class="aside">{why}</p>
    <p class="row no-print">
      <button type="button" class="quiet-button" id="again" hidden>
        {again}
      </button>
      <span class="label" id="still" hidden>
        {still}
      </span>
    </p>
    <ul class="moves">
      <Move {...moves.arrive}>
        <div class="newest">
          <LineView
            line={{ how: 'said', speaker: MARTA.id, text: scriptWords.scene.said }}
            people={[MARTA]}
          />
        </div>
      </Move>
      <Move {...moves.breath}>
        <div class="breath">
          <span class="breath-line" />
        </div>
      </Move>
      <Move {...moves.melt}>
        <div class="small" id="melting">
          <Portrait person={of} face="worried" of={GROUP} silent />
        </div>
      </Move>
      <Move {...moves.lean}>
        <svg class="floor small" viewBox="-40 -40 80 80">
          <clipPath id="head">
            <circle r="29" />
          </clipPath>
          <g class="sitter speaking" id="leaning">
            <circle class="disc" r="30" />
            <g clip-path="url(#head)">
              <Peep of={GROUP} person={of} face="smile" x={-30} y={-30} size={60} />
            </g>
            <circle class="rim" r="30" />
          </g>
        </svg>
      </Move>
      <Move {...moves.back}>
        <div class="ring-place" id="going-back">
          <Circle of={GROUP} group={group} speaker={of.id} face="thoughtful" isOut isWriting isWide />
        </div>
      </Move>
    </ul>
  </Part>
);

interface MoveProps {
  readonly name: string;
  readonly lasts: string;
  readonly instead: string;
  readonly children: ComponentChildren;
}

const Move = ({ name, lasts, instead, children }: MoveProps) => (
  <li class="move">
    <div class="stage-of-it" aria-hidden="true">
      {children}
    </div>
    <h3>{name}</h3>
    <p>
      {lasts}.{' '}
      <span class="label">
        {lookWords.motion.atRest} {instead}
      </span>
    </p>
  </li>
);
