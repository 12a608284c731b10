/** A piece of a condition: a choice that was taken, a little word between, or what only ink reads. */
export type Piece =
  | { readonly kind: 'chosen'; readonly id: string; readonly text: string }
  | { readonly kind: 'word'; readonly word: 'and' | 'or' | 'not' }
  | { readonly kind: 'code'; readonly text: string };

const TOKEN = /[A-Za-z_]\w*(?:\.\w+)*|&&|\|\||!(?!=)|"[^"]*"|[^\sA-Za-z_&|!"]+|[&|!]+/g;

const WORDS = new Map<string, 'and' | 'or' | 'not'>([
  ['and', 'and'],
  ['&&', 'and'],
  ['or', 'or'],
  ['||', 'or'],
  ['not', 'not'],
  ['!', 'not'],
]);

/** Reads a condition as somebody would who knows the replies by their words: `{the_door.asked and trust > 1}`. */
export function piecesOf(condition: string, labels: ReadonlyMap<string, string>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [token] of condition.matchAll(TOKEN)) {
    const id = token.split('.').at(-1) ?? token;
    const text = labels.get(id);
    const word = WORDS.get(token);
    const last = pieces.at(-1);
    if (text !== undefined && !token.startsWith('"')) pieces.push({ kind: 'chosen', id, text });
    else if (word) pieces.push({ kind: 'word', word });
    else if (last?.kind === 'code')
      pieces[pieces.length - 1] = { kind: 'code', text: `${last.text} ${token}` };
    else pieces.push({ kind: 'code', text: token });
  }
  return pieces;
}
