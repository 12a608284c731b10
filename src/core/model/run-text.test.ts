import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from './result.ts';
import { heard, run, sampleRun } from './run.fixture.ts';
import { makeRun, parseRun, parseStored, type RunFault } from './run-text.ts';

const faultOf = (read: ReturnType<typeof parseRun>) => (read.ok ? 'none' : read.fault);
const FAULTS = ['not-json', 'not-a-run', 'from-the-future', 'cut-off'] as const satisfies readonly RunFault[];
/** The file of the sample run, as an object to spoil. */
const file = (spoilt: object = {}) => ({ afterword: 'run', ...sampleRun(), ...spoilt });
const readFile = (spoilt: object) => faultOf(parseRun(JSON.stringify(file(spoilt))));
const withEvent = (event: unknown) => readFile({ events: [heard('It hurts.'), event] });

/** A law holds for every one of these. */
const always = <T>(things: fc.Arbitrary<T>, law: (thing: T) => void) => fc.assert(fc.property(things, law));

describe('what was written is read as it was', () => {
  test('from a file', () => {
    always(run, whole => {
      expect(parseRun(makeRun(whole))).toEqual(ok(whole));
    });
  });

  test('from storage', () => {
    always(run, whole => {
      const { events, ...head } = structuredClone(whole);
      expect(parseStored(head, events)).toEqual(ok(whole));
    });
  });

  test('without a key that stands for nothing', () => {
    always(run, whole => {
      const read = parseRun(makeRun(whole));
      expect(JSON.stringify(read, sorted)).toBe(JSON.stringify(ok(whole), sorted));
    });
  });
});

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

test('the file begins with what it is and ends with its events and a new line', () => {
  const text = makeRun(sampleRun());
  expect(text).toMatch(/^\{\n {2}"afterword": "run",\n {2}"version": 1,\n/);
  expect(text).toMatch(/"text": "At night\."\n {6}\}\n {4}\}\n {2}\]\n\}\n$/);
});

describe('whatever else comes in has a named fault and throws nothing', () => {
  test('a file cut short at any place', () => {
    always(fc.tuple(run, fc.nat()), ([whole, at]) => {
      const text = makeRun(whole);
      const cut = text.slice(0, at % (text.length - 2));
      expect(faultOf(parseRun(cut))).toBe(cut.includes('"run"') ? 'cut-off' : 'not-json');
    });
  });

  test('a file with some of its characters replaced', () => {
    const scraps = fc.string({ unit: 'binary', maxLength: 9 });
    always(fc.tuple(run, fc.nat(), scraps), ([whole, at, scrap]) => {
      const text = makeRun(whole);
      const from = at % text.length;
      const spoilt = text.slice(0, from) + scrap + text.slice(from + scrap.length);
      expect(parseRun(spoilt)).toSatisfy(isSound);
    });
  });

  test('a file with a part of it replaced by anything', () => {
    const way = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
    always(fc.tuple(run, way, fc.jsonValue()), ([whole, way, value]) => {
      const spoilt: unknown = JSON.parse(makeRun(whole));
      replaceAt(spoilt, way, value);
      expect(parseRun(JSON.stringify(spoilt))).toSatisfy(isSound);
    });
  });

  test('anything at all', () => {
    always(fc.string(), text => {
      expect(parseRun(text)).toSatisfy(isSound);
    });
    always(fc.tuple(fc.anything(), fc.array(fc.anything())), ([head, events]) => {
      expect(parseStored(head, events)).toSatisfy(isSound);
    });
  });
});

/** What is let in is a run in full, so it is written and read again without a change; all else has a name. */
function isSound(read: ReturnType<typeof parseRun>): boolean {
  if (!read.ok) return FAULTS.includes(read.fault);
  expect(parseRun(makeRun(read.value))).toEqual(read);
  return true;
}

/** Walks into the value, at each step by the number-th of its keys, and replaces what stands there. */
function replaceAt(value: unknown, [step = 0, ...way]: readonly number[], by: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  if (way.length > 0) return replaceAt(Reflect.get(value, key), way, by);
  Reflect.set(value, key, by);
}

test.each<[RunFault, string]>([
  ['not-json', ''],
  ['not-json', 'Dear diary'],
  ['not-json', '{ "afterword": "run",\n oops\n}\n'],
  ['cut-off', '{"afterword":"run"'],
  ['cut-off', '{\n  "afterword": "run",\n  "version": 1,\n  "id": "r'],
  ['not-a-run', 'null'],
  ['not-a-run', '[]'],
  ['not-a-run', '{}'],
  ['not-a-run', '{"afterword":"case","version":1}'],
  ['not-a-run', '{"afterword":"run"}'],
  ['not-a-run', '{"afterword":"run","version":0}'],
  ['not-a-run', '{"afterword":"run","version":1.5}'],
  ['cut-off', '{"afterword":"run","version":1}'],
  ['cut-off', '{"afterword":"run","version":1,"events":[]}'],
  ['not-a-run', '{"afterword":"run","version":1,"events":{}}'],
  ['from-the-future', '{"afterword":"run","version":2}'],
])('%s: %j', (fault, text) => {
  expect(faultOf(parseRun(text))).toBe(fault);
});

test('the sample is sound, so what is spoilt below fails for that alone', () => {
  expect(readFile({})).toBe('none');
  expect(withEvent({ kind: 'closed' })).toBe('none');
});

test.each([
  [{ id: 'R1' }],
  [{ id: '__proto__' }],
  [{ case: '../secret' }],
  [{ seed: 0.5 }],
  [{ begunAt: -1 }],
  [{ begunAt: 8.64e15 + 1 }],
  [{ title: undefined }],
  [{ parent: null }],
  [{ parent: { run: 'r0', events: -1 } }],
])('a head with %j is not a run’s', spoilt => expect(readFile(spoilt)).toBe('not-a-run'));

test.each([
  [null],
  [{ kind: 'dreamt' }],
  [{ kind: '__proto__' }],
  [{ kind: 'toString' }],
  [{ kind: 'heard' }],
  [{ kind: 'heard', line: { how: 'said', text: 'Hello.' } }],
  [{ kind: 'heard', line: { how: 'seen', text: 'A face.', face: 'jubilant' } }],
  [{ kind: 'heard', line: { how: 'seen', text: 'A face.', pause: false } }],
  [{ kind: 'chose', offer: { kind: 'door', id: 'in', text: 'Go in' }, passedOver: [], afterMs: -1 }],
  [{ kind: 'chose', offer: { kind: 'end', id: 'e', text: 'End', leader: 'a' }, passedOver: [], afterMs: 1 }],
  [{ kind: 'chose', offer: reply('constructor'), passedOver: [], afterMs: 1 }],
  [{ kind: 'starred', event: 1.5, on: true }],
  [{ kind: 'remembered', evenings: 0, last: 'bread', endings: [] }],
  [{ kind: 'remembered', evenings: 1, last: '', endings: [] }],
  [{ kind: 'remembered', evenings: 1, last: 'bread', endings: { bread: 'gone' } }],
])('an event %j is not a run’s', event => expect(withEvent(event)).toBe('not-a-run'));

function reply(move: string): object {
  return { kind: 'reply', id: 'r_hi', text: 'Hello', moves: [move] };
}

test('a missing event is never passed over in silence', () => {
  const { events, ...head } = sampleRun();
  const gap: unknown[] = [...events];
  gap[4] = heard('Later.');
  expect(faultOf(parseStored(head, gap))).toBe('cut-off');
  expect(faultOf(parseStored(head, []))).toBe('cut-off');
  expect(faultOf(parseStored(undefined, events))).toBe('cut-off');
  expect(faultOf(parseStored(null, events))).toBe('not-a-run');
});

test('what a run does not know is dropped, and reaches no prototype', () => {
  const text = makeRun(sampleRun()).replace(
    '"version"',
    '"__proto__": { "admin": true }, "shoes": 7, "version"',
  );
  const read = parseRun(text);
  expect(read).toEqual(ok(sampleRun()));
  expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

test('names of the prototype are ids like any other', () => {
  const constructed = makeRun(sampleRun()).replaceAll('blue-folder', 'constructor');
  expect(parseRun(constructed)).toMatchObject({ ok: true, value: { case: 'constructor' } });
});

test('a text nested without end is refused', () => {
  expect(faultOf(parseRun('['.repeat(200_000)))).toBe('not-json');
  expect(faultOf(parseRun('['.repeat(200_000) + ']'.repeat(200_000)))).not.toBe('none');
});
