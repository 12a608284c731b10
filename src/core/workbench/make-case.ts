import { type Draft, folderOf, textIn } from './draft.ts';
import { edited } from './edit.ts';
import { atHead, headLacks, headLine } from './head-lines.ts';
import { idsGiven } from './ids.ts';
import { beginningOf, endsIn, GROUP, lacking, type Need } from './lacking.ts';
import { knotsLacking, meetingEdit } from './meeting-parts.ts';

const FOLDER = 'a-case';

/** A case lies in a folder of its own, and begins with `case.ink`; what it includes keeps its way to it. */
function inFolder(draft: Draft): Draft {
  const folder = folderOf(draft);
  const main = `${folder || FOLDER}/case.ink`;
  if (draft.main === main || draft.files.some(file => file.path === main)) return draft;
  const moved = (path: string): string =>
    path === draft.main ? main : folder === '' && path !== GROUP ? `${FOLDER}/${path}` : path;
  return { main, files: draft.files.map(({ path, text }) => ({ path: moved(path), text })) };
}

const withGroup = (draft: Draft, group: string): Draft =>
  draft.files.some(file => file.path === GROUP)
    ? draft
    : { ...draft, files: [...draft.files, { path: GROUP, text: group }] };

/** What the story plays becomes its conversation. */
function asEncounter(draft: Draft): Draft {
  if (!knotsLacking(draft).includes('encounter')) return draft;
  const { at, knot } = beginningOf(draft);
  const lead = knot === undefined ? '' : `-> ${knot}\n\n`;
  // Of nothing no knot can be made; the meeting's parts bring one.
  const isEmpty = knot === undefined && (textIn(draft, draft.main) ?? '').slice(at).trim() === '';
  const insert = isEmpty ? '-> encounter\n' : `-> encounter\n\n=== encounter ===\n${lead}`;
  return edited(draft, [{ path: draft.main, from: at, to: at, insert }]);
}

const isLacking = (draft: Draft, need: Need): boolean =>
  lacking(draft).some(one => one.need === need && !one.isDone);

/**
 * The same story with all that makes a case and can be written without knowing it: the head, the group, an id for
 * each reply, the way to the group wherever the story ended, and a meeting whose every line is still to be written.
 */
export function madeACase(draft: Draft, group: string): Draft {
  let now = asEncounter(withGroup(inFolder(draft), group));
  if (isLacking(now, 'group')) now = edited(now, [atHead(now, [`INCLUDE ../${GROUP}`])]);
  const head = headLacks(now);
  if (head.length > 0) now = edited(now, [atHead(now, head.map(headLine))]);
  now = edited(now, lacking(now).find(one => one.need === 'people')?.edits ?? []);
  now = edited(
    now,
    idsGiven(now).map(one => one.edit),
  );
  if (isLacking(now, 'door')) now = edited(now, endsIn(now));
  if (knotsLacking(now).length > 0) now = edited(now, [meetingEdit(now)]);
  return now;
}
