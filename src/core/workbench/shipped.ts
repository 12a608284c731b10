import * as v from 'valibot';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Draft, folderOf, textIn } from './draft.ts';

/** A case of this site, as the list of what can be copied has it. */
const ShippedShape = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  minutes: v.number(),
  language: v.string(),
});
export type Shipped = Readonly<v.InferOutput<typeof ShippedShape>>;

const FileShape = v.object({ path: v.string(), text: v.string() });
const ShippedCaseShape = v.object({
  draft: v.object({ main: v.string(), files: v.array(FileShape) }),
});

/** A case of this site as its author wrote it. The runs that its tests play again are left out: they are most of it. */
export interface ShippedCase {
  readonly draft: Draft;
}

/** Reads the list of the site's cases; a page that has come from elsewhere may be anything. */
export function parseShipped(json: unknown): Result<readonly Shipped[], 'not-a-list'> {
  const list = v.safeParse(v.array(ShippedShape), json);
  return list.success ? ok(list.output) : err('not-a-list');
}

export function parseShippedCase(json: unknown): Result<ShippedCase, 'not-a-case'> {
  const one = v.safeParse(ShippedCaseShape, json);
  return one.success ? ok(one.output) : err('not-a-case');
}

/**
 * A draft to learn from: the same texts in a folder of another name, with another title. Files that the case shares
 * stay where they are, since INCLUDE counts from the case's folder and means the same from a folder beside it.
 */
export function copied(original: Draft, titled: (title: string) => string): Draft {
  const folder = folderOf(original);
  const moved = (path: string): string =>
    path.startsWith(`${folder}/`) ? `${folder}-copy${path.slice(folder.length)}` : path;
  return {
    main: moved(original.main),
    files: original.files.map(({ path }) => {
      const text = textIn(original, path) ?? '';
      return { path: moved(path), text: path === original.main ? withTitle(text, titled) : text };
    }),
  };
}

const withTitle = (text: string, titled: (title: string) => string): string =>
  text.replace(
    /^(#\s*title:[ \t]*)(.*?)([ \t]*\r?)$/m,
    (_, before: string, title: string, after: string) => before + titled(title) + after,
  );
