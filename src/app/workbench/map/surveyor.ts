import type { Laid, Survey } from './layout.ts';

export interface Surveyor {
  /** Lays it out beside the page. Of what was asked meanwhile only the newest is done. */
  ask(survey: Survey): void;
  close(): void;
}

export function openSurveyor(told: (survey: Survey, laid: Laid) => void): Surveyor {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'map' });
  let busy: Survey | undefined;
  let next: Survey | undefined;
  function begin(survey: Survey): void {
    busy = survey;
    worker.postMessage(survey);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Laid>) => {
    const done = busy;
    busy = undefined;
    const newest = next;
    next = undefined;
    if (newest) begin(newest);
    else if (done) told(done, data);
  });
  return {
    ask(survey) {
      if (busy) next = survey;
      else begin(survey);
    },
    close: () => worker.terminate(),
  };
}
