import { parseMomentId, parsePersonId } from '#core/model/ids.ts';
import { HEAD_NEEDED } from '#core/story/about.ts';
import { type Draft, textIn } from './draft.ts';
import type { Edit } from './edit.ts';
import { sourcesOf } from './sources.ts';

export type HeadKey = (typeof HEAD_NEEDED)[number];

/** What stands in for each line of the head until its author writes it: it reads, and asks to be overwritten. */
const STAND_IN: Readonly<Record<HeadKey, string>> = {
  title: 'A case without a name yet',
  language: 'en-GB',
  version: '1',
  summary: 'TODO: one line for the list of cases',
  you: 'TODO: who the learner is',
  with: 'TODO: whom the learner meets',
  setting: 'TODO: where and when',
  country: 'TODO: whose law and custom hold',
  minutes: '30',
  situation: 'bad-news',
  aims: 'hint; silence',
  practises: 'TODO: what it turns on',
  note: 'TODO: what is heavy in it, in one neutral line',
  licence: 'CC BY 4.0',
};

export const headLine = (key: HeadKey): string => `# ${key}: ${STAND_IN[key]}`;

const BOM = '\uFEFF';

/** Where the head of the main file ends, and another line of it can be put: after the last, or at the very top. */
function endOfHead(draft: Draft): number {
  const text = textIn(draft, draft.main) ?? '';
  const last = sourcesOf(draft).findLast(line => line.kind === 'head' && line.file === draft.main)?.line ?? 0;
  let at = text.startsWith(BOM) ? BOM.length : 0;
  for (let line = 0; line < last; line += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** More lines of the head, below those that are there. */
export function atHead(draft: Draft, lines: readonly string[]): Edit {
  const text = textIn(draft, draft.main) ?? '';
  const at = endOfHead(draft);
  const isAfterBreak = at === 0 || text[at - 1] === '\n' || text[at - 1] === BOM;
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const insert = `${isAfterBreak ? '' : breaks}${lines.map(line => line + breaks).join('')}`;
  return { path: draft.main, from: at, to: at, insert };
}

/** What the head does not say. */
export function headLacks(draft: Draft): readonly HeadKey[] {
  const head = sourcesOf(draft).filter(line => line.kind === 'head');
  return HEAD_NEEDED.filter(key => !head.some(line => (line.tags.value(key) ?? '') !== ''));
}

/** `MEI-LING` is called Mei-Ling. */
const calledOf = (prefix: string): string =>
  prefix
    .toLowerCase()
    .replaceAll(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A line that lists somebody who speaks in the conversation, or in the group. */
export const personLine = (key: 'person' | 'peer', id: string, prefix: string): string | undefined =>
  parsePersonId(id) && `# ${key}: ${id}; ${calledOf(prefix)}; TODO who they are; they, them; short hair`;

export const momentLine = (id: string): string | undefined =>
  parseMomentId(id) && `# moment: ${id}; ${id.replaceAll(/[_-]+/g, ' ').trim() || id}`;
