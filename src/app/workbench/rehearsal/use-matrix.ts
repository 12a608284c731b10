import { useEffect, useState } from 'preact/hooks';
import type { Matrix } from '#core/workbench/matrix.ts';
import type { Desk } from '../desk.ts';
import type { Rehearser } from './rehearser.ts';

/** The matrix of the text as it is, read anew after each reading, and counted when it has been played through. */
export function useMatrix(desk: Desk, rehearser: Rehearser): Matrix | undefined {
  const [matrix, setMatrix] = useState<Matrix>();
  const reading = desk.reading.value;
  const held = desk.combed.value?.held;
  useEffect(() => {
    if (!reading) return undefined;
    let isLate = false;
    void rehearser
      .ask('matrix', { draft: desk.draft.peek(), about: reading.about, heard: held?.heard ?? [] })
      .then(made => {
        if (!isLate && made.ok) setMatrix(made.value);
      });
    return () => {
      isLate = true;
    };
  }, [desk, rehearser, reading, held]);
  return matrix;
}
