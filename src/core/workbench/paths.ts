import { err, ok, type Result } from '#core/model/result.ts';

/**
 * Why a path is not one that a file of a draft can have.
 * - outside: it would leave the folder, or begins at a drive's root
 * - characters: some systems could not write it, or would show it as another
 * - hidden: a part of it begins with a dot, as what a system keeps for itself does
 */
export type PathFault = 'empty' | 'outside' | 'characters' | 'long' | 'hidden';

const LONGEST = 200;
/** Control characters, half a letter, what turns the direction of reading, and what Windows reads in another way. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\\:*?"<>|]/u;

/** The only door for paths from outside: from a zip, a folder, or a hand. */
export function parsePath(text: string): Result<string, PathFault> {
  if (text.length > LONGEST) return err('long');
  const parts = text.split('/');
  if (parts.includes('..') || text.startsWith('/') || /^[a-z]:/i.test(text)) return err('outside');
  if (FORBIDDEN.test(text)) return err('characters');
  if (parts.some(part => part.trim() === '')) return err('empty');
  if (parts.some(part => part.startsWith('.'))) return err('hidden');
  return parts.some(part => /^\s|[\s.]$/u.test(part)) ? err('characters') : ok(text);
}

/** Alike for two paths that some system takes for the same: case, and how an accent is written, do not count. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

export const isInk = (path: string): boolean => /\.ink$/i.test(path);

/** What a draft holds: ink, and runs that an author keeps to see that they go on as they went. */
export const belongs = (path: string): boolean => isInk(path) || /(?:^|\/)golden\/[^/]+\.json$/i.test(path);

/** What systems put beside a person's files, and no person knows of. */
export const isClutter = (path: string): boolean =>
  path.split('/').some(part => part === '__MACOSX' || part === '.DS_Store' || part === 'Thumbs.db');

/** Without the last part: `the-ring` of `the-ring/case.ink`. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
