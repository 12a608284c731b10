import type { Laid, Survey } from './laid.ts';

export interface Surveyor {
  /** Lays it out beside the page. Of what was asked meanwhile only the newest is done. */
  ask(survey: Survey): void;
  close(): void;
}

export function openSurveyor(told: (laid: Laid) => void): Surveyor {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'map' });
  let isBusy = false;
  let next: Survey | undefined;
  function begin(survey: Survey): void {
    isBusy = true;
    worker.postMessage(survey);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Laid>) => {
    isBusy = false;
    const newest = next;
    next = undefined;
    if (newest) begin(newest);
    else told(data);
  });
  return {
    ask(survey) {
      if (isBusy) next = survey;
      else begin(survey);
    },
    close: () => worker.terminate(),
  };
}
