import { expect, test } from 'vitest';
import { parseChoiceId, parseMomentId } from '#core/model/ids.ts';
import { must, sampleRun } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { arcOf } from './arc.ts';

const moment = (name: string): RunEvent => ({
  kind: 'heard',
  line: { how: 'seen', text: name, moment: must(parseMomentId(name)) },
});
const picked = (about: string): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'pick', id: must(parseChoiceId('p')), text: 'p', about: must(parseMomentId(about)) },
  passedOver: [],
  afterMs: 0,
});

test('a conversation begins and ends with moments of its own, and some of it is brought', () => {
  const group: RunEvent = {
    kind: 'heard',
    line: { how: 'seen', text: 'Ten chairs.', stage: 'opening', moment: must(parseMomentId('chairs')) },
  };
  const events = [moment('folder'), moment('word'), moment('door'), group, picked('word'), picked('word')];
  expect(arcOf(sampleRun({ events }))).toEqual({ began: 'folder', ended: 'door', brought: ['word'] });
});

test('a run without moments has none', () => {
  expect(arcOf(sampleRun())).toEqual({ brought: [] });
});
