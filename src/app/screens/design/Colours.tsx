import { COLOURS, type ColourEntry, type Pairing } from '#app/ui/words/design/colours.ts';
import { lookWords } from '#app/ui/words/design/look.ts';
import { Part } from './Rule.tsx';

const words = lookWords.colour;

/** The colours, each with what it may be used for and how it stands out from its grounds. */
export const Colours = () => (
  <Part id="colour" title={words.title} lead={words.lead}>
    <p class="aside">{words.why}</p>
    <ul class="colours">
      {COLOURS.map(entry => (
        <li key={entry.name} class="colour">
          {/* Drawn, and no background: a print leaves those out, and forced colours replace them. */}
          <svg class="swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={`var(${entry.name})`} />
          </svg>
          <div>
            <h3>
              <code>{entry.name}</code>
            </h3>
            <p>{entry.use}</p>
            <Pairings {...entry} />
          </div>
        </li>
      ))}
    </ul>
  </Part>
);

function Pairings({ name, on }: ColourEntry) {
  if (on.length === 0)
    return <p class="label">{name === '--line' ? words.heldToNothingLine : words.heldToNothing}</p>;
  return (
    <ul class="pairings">
      {on.map(pairing => (
        <Pair key={pairing.ground} name={name} {...pairing} />
      ))}
    </ul>
  );
}

/** The pair as it is drawn; its contrast is read from this drawing. */
const Pair = ({ name, ground, least }: Pairing & { readonly name: string }) => (
  <li class="pairing">
    <svg class="pair" viewBox="0 0 56 32" aria-hidden="true">
      <rect class="ground" width="56" height="32" rx="4" fill={`var(${ground})`} />
      {least >= 4.5 ? (
        <text class="figure" x="28" y="22" text-anchor="middle" fill={`var(${name})`}>
          Aa
        </text>
      ) : (
        <path class="figure" d="M12 14.5h32v3h-32z" fill={`var(${name})`} />
      )}
    </svg>
    <span>
      {words.onGround} <code>{ground}</code>
    </span>
    <span>
      <output class="ratio" data-least={least}>
        –
      </output>
      <span class="label">
        {words.least} {least}
      </span>
    </span>
  </li>
);
