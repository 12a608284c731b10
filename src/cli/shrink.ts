import { spawnSync } from 'node:child_process';

/** A picture of few colours, smaller by two thirds; where there is no pngquant, the picture as it is. */
export function shrink(png: Buffer, ...how: readonly string[]): Buffer {
  const { status, stdout } = spawnSync('pngquant', [...how, '--strip', '-'], { input: png });
  return status === 0 && stdout.byteLength < png.byteLength ? stdout : png;
}
