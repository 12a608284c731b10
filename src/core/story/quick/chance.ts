import type { Container } from './instruction.ts';

/** inkjs's own generator, so that a shuffle falls as it will fall on the learner's page. */
export function dice(seed: number): () => number {
  let state = seed % 2147483647;
  if (state <= 0) state += 2147483646;
  return () => (state = (state * 48271) % 2147483647);
}

/** Which of so many alternatives a shuffle shows when it is seen for the nth time. */
export function shuffled(of: Container, seen: number, alternatives: number, seed: number): number {
  let hash = 0;
  for (let at = 0; at < of.path.length; at += 1) hash += of.path.charCodeAt(at);
  const roll = dice(Math.floor(hash + seen / alternatives + seed));
  const left = Array.from({ length: alternatives }, (_, at) => at);
  let chosen = 0;
  for (let at = 0; at <= seen % alternatives; at += 1) {
    const place = roll() % left.length;
    chosen = left[place] ?? 0;
    left.splice(place, 1);
  }
  return chosen;
}
