import { laidOut, type Survey } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<Survey>) => postMessage(laidOut(data)));
