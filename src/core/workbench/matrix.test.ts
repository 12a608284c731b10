import { describe, expect, test } from 'vitest';
import { meetings, opened } from '#core/testing/check.fixture.ts';
import { spoil } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { type Matrix, matrixOf } from './matrix.ts';

const matrix = (files = WHOLE, heard: Parameters<typeof matrixOf>[2] = []): Matrix => {
  const { subject } = opened(files);
  return matrixOf(subject.source, subject.about.moments, heard);
};
const rowsOf = ({ parts }: Matrix) => parts.flatMap(part => part.rows);

describe('replies against turns', () => {
  test('stand by moment, each with the turns that take it up', () => {
    const { parts } = matrix();
    expect(
      parts.map(part => [part.moment, part.rows.map(row => [row.id, row.turns.map(turn => turn.id)])]),
    ).toEqual([
      [
        'the_sleeve',
        [
          ['asked', ['h_asked']],
          ['warmed', ['h_warmed']],
          ['waited', ['h_waited']],
        ],
      ],
      [
        'the_word',
        [
          ['named', ['h_named']],
          ['hedged', ['h_hedged']],
        ],
      ],
      [
        'the_door',
        [
          ['card', ['h_stayed']],
          ['leaflet', ['h_leaflet']],
          ['bread', ['h_stayed']],
        ],
      ],
    ]);
  });

  test('a moment has its own turns, and an ending too', () => {
    const { parts, endings } = matrix();
    expect(parts.at(-1)?.turns.map(turn => turn.id)).toEqual(['p_late', 'b_desk']);
    expect(endings.map(({ name, turns }) => [name, turns.map(turn => turn.id)])).toEqual([
      ['the_stairs', ['e_stairs']],
      ['the_buttons', ['e_buttons']],
    ]);
  });

  test('what nobody takes up is a gap', () => {
    expect(matrix().gaps).toEqual([]);
    expect(matrix(spoil(WHOLE, '# heard: card, bread', '# heard: card')).gaps.map(row => row.id)).toEqual([
      'bread',
    ]);
  });

  test('is counted in the runs that chose the reply', () => {
    const { heard } = meetings(WHOLE, 30)(0, 30);
    for (const row of rowsOf(matrix(WHOLE, heard))) {
      expect(row.runs).toBeGreaterThan(0);
      for (const { offered, said } of row.turns) {
        // Whoever chose it was offered what takes it up; nobody heard what was not on offer.
        expect(offered).toBe(row.runs);
        expect(said).toBeLessThanOrEqual(offered);
      }
    }
    expect(rowsOf(matrix()).every(row => row.runs === 0)).toBe(true);
  });
});
