import * as v from 'valibot';
import type { Digest } from './digest.ts';
import { parseCaseId, parseRunId } from './ids.ts';
import { COUNT, id, type ShapeOf } from './line-shape.ts';
import { FEELINGS } from './offer.ts';
import { LEAVINGS } from './run.ts';
import { PARENT, TIME } from './run-shape.ts';
import { STAGES } from './stage.ts';

const TEXTS = v.array(v.string());

const DIGEST = v.object({
  id: id(parseRunId),
  case: id(parseCaseId),
  title: v.string(),
  begunAt: TIME,
  parent: v.exactOptional(PARENT),
  parted: v.exactOptional(v.string()),
  events: COUNT,
  stage: v.picklist([...STAGES, 'closed']),
  ending: v.exactOptional(v.string()),
  feelings: v.array(v.picklist(FEELINGS)),
  leaving: v.exactOptional(v.picklist(LEAVINGS)),
  carried: v.exactOptional(v.string()),
  starred: TEXTS,
  themes: TEXTS,
  ownWords: TEXTS,
} satisfies ShapeOf<Digest>);

/** A digest as it was kept; undefined for one that an older or newer version made, to be made again from the log. */
export function parseDigest(raw: unknown): Digest | undefined {
  const digest = v.safeParse(DIGEST, raw, { abortEarly: true });
  return digest.success ? digest.output : undefined;
}
