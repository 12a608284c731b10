import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { SMALL_DRAFT } from '#core/workbench/draft.fixture.ts';
import { textIn, written } from '#core/workbench/draft.ts';
import { openDraft, readingOf } from '#core/workbench/reading.ts';
import { usesIn } from '#core/workbench/uses.ts';
import { ink } from '../language.ts';
import { complete } from './completion.ts';

const { names } = readingOf(openDraft(SMALL_DRAFT));

/** What is offered where `|` stands in a line that is put at the end of the encounter, or at the head of the case. */
function offeredAt(line: string, where: 'end' | 'head' = 'end', explicit = false) {
  const path = where === 'end' ? 'small/encounter.ink' : 'small/case.ink';
  const text = textIn(SMALL_DRAFT, path) ?? '';
  const at = line.indexOf('¦');
  const own = line.replace('¦', '');
  const doc = where === 'end' ? `${text}${own}` : `${own}\n${text}`;
  const state = EditorState.create({ doc, extensions: ink });
  const pos = where === 'end' ? text.length + at : at;
  const draft = written(SMALL_DRAFT, path, doc);
  const found = complete(new CompletionContext(state, pos, explicit), { names, uses: () => usesIn(draft) });
  return {
    from: found && doc.slice(found.from, pos),
    labels: found?.options.map(({ label }) => label) ?? [],
    found,
  };
}

describe('what can stand at the cursor', () => {
  test.each([
    ['-> the¦', ['the_news', 'encounter', 'encounter.asked', 'END']],
    ['<- ¦', ['leaders', 'floor']],
    ['ANA: Yes. # ¦', ['face', 'cue', 'moment']],
    ['* [Yes. # id: yes # ¦', ['move', 'act', 'peer', 'heard']],
    ['ANA: Yes. # face: wo¦', ['worried', 'wry']],
    ['* [Yes. # move: emo.name, tell.¦', ['tell.headline', 'cue.explore']],
    ['* [N # lane: ¦', ['doctor', 'patient', 'absent', 'between', 'image']],
    ['* [N # flag: heavy, ¦', ['advice', 'risk']],
    ['* [N # trigger: ¦', ['quiet-one', 'wait']],
    ['+ [N # feeling: ¦', ['ashamed', 'nothing_yet']],
    ['* [N # peer: ¦', ['nadia', 'meiling']],
    ['* [N # leader: ¦', ['ruth']],
    ['She goes. # leaves: ¦', ['ana']],
    ['* [N # about: ¦', ['the_door', 'the_news']],
    ['* [N # heard: asked, ¦', ['asked', 'waited']],
    ['* [N # ended: ¦', ['she_goes']],
    ['A door. # sound: ¦', ['clinic', 'door']],
    ['A door. # room: ¦', ['clinic', 'side room']],
    ['A door. # room: clinic; ¦', ['ana']],
    ['A door. # room: clinic; ana on ¦', ['ana on couch']],
    ['NA¦', ['NADIA', 'ANA', 'YOU']],
    ['{tr¦', ['trust', 'encounter.asked']],
  ])('%s', (line, expected) => {
    expect(offeredAt(line).labels).toEqual(expect.arrayContaining(expected));
  });

  test('each has its meaning', () => {
    for (const line of [
      'A. # ¦',
      '* [A # ¦',
      '* [A # move: ¦',
      'A. # face: ¦',
      '* [A # flag: ¦',
      '* [A # heard: ¦',
    ]) {
      const { found } = offeredAt(line);
      expect(found?.options.length).toBeGreaterThan(0);
      expect(found?.options.filter(({ detail }) => (detail ?? '') === '')).toEqual([]);
    }
  });

  test('only the word that is being written is put out for it', () => {
    expect(offeredAt('* [A # move: emo.name, tell.h¦').from).toBe('tell.h');
    expect(offeredAt('* [A # heard: ¦').from).toBe('');
  });

  test('at the head stand the tags of a case, and nowhere else', () => {
    expect(offeredAt('# ¦', 'head').labels).toEqual(expect.arrayContaining(['title', 'aims', 'person']));
    expect(offeredAt('# aims: hint; ¦', 'head').labels).toContain('silence');
    expect(offeredAt('# ¦').labels).not.toContain('title');
  });

  test('plain words are left alone', () => {
    for (const line of ['She looks at¦', 'It is £5 \\#¦', 'I¦']) expect(offeredAt(line).found).toBeNull();
    expect(offeredAt('¦', 'end', true).labels).toContain('ANA');
  });
});
