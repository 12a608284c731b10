import type { Survey } from './laid.ts';
import { laidOut } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<Survey>) => postMessage(laidOut(data)));
