import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '#core/model/run.fixture.ts';
import { turningsOf } from './turnings.ts';
import { door, inMoment, reply, said } from './seen.fixture.ts';

test('every choice that had another beside it is a turning, in order', () => {
  fc.assert(
    fc.property(run, ({ events }) => {
      const had = events.flatMap((event, at) =>
        event.kind === 'chose' && event.passedOver.length > 0 ? [at] : [],
      );
      const turnings = turningsOf(events).flatMap(group => group.turnings.map(({ at }) => at));
      expect(turnings).toEqual(turnings.toSorted((a, b) => a - b));
      expect(turnings).toEqual(expect.arrayContaining(had));
    }),
  );
});

test('they stand by their moments, each with the last words before it', () => {
  const events = [
    said('Come in.'),
    reply('sit', 'stand'),
    inMoment('the_word', 'And?'),
    reply('wait', 'tell'),
    said('Right.'),
    reply('nod', 'ask'),
    reply('only_one'),
    door,
    said('Good evening.', { stage: 'opening' }),
  ];
  const seen = turningsOf(events).map(({ moment, turnings }) => [
    moment,
    turnings.map(({ before, offer }) => `${before?.text} / ${offer.id}`),
  ]);
  expect(seen).toEqual([
    [undefined, ['Come in. / sit']],
    ['the_word', ['And? / wait', 'Right. / nod']],
  ]);
});
