import { useEffect, useState } from 'preact/hooks';
import { type Measure, measureWith } from './lettering.ts';
import { BELOW, TITLE } from './plate.ts';

const family = (): string => getComputedStyle(document.documentElement).getPropertyValue('--serif');

/** How wide words are in the map's own letters; undefined until these have come. */
export function useMeasure(): Measure | undefined {
  const [measure, setMeasure] = useState<{ readonly by: Measure }>();
  useEffect(() => {
    let isHere = true;
    const begin = (): void => {
      if (isHere) setMeasure({ by: measureWith(family()) });
    };
    const fonts = [TITLE.size, BELOW.size].map(size => document.fonts.load(`${size}px ${family()}`));
    // Without its letters a map is better than none.
    void Promise.all(fonts).then(begin, begin);
    return () => {
      isHere = false;
    };
  }, []);
  return measure?.by;
}
