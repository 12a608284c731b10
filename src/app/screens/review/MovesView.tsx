import type { Move } from '#core/model/move.ts';
import { moveWords } from '#app/ui/words/moves.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { SOURCES } from '#app/ui/words/sources.ts';
import { listed } from './listed.ts';

/** The moves of a reply: the name, what it does, where it goes astray, and where that can be read. */
export function MovesView({ moves }: { readonly moves: readonly Move[] }) {
  const words = reviewWords();
  if (moves.length === 0) return <p>{words.noMoves}</p>;
  return (
    <dl class="moves">
      {moves.map(move => {
        const { name, does, astray, from } = moveWords()[move];
        return (
          <div key={move} class="move">
            <dt>{name}</dt>
            <dd>{does}</dd>
            <dd>
              <span class="astray">{words.astray}</span> {astray}
            </dd>
            <dd class="from">
              {from.length === 0
                ? words.ownName
                : words.readAbout(listed(from.map(source => SOURCES[source].short)))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
