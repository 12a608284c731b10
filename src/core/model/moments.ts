import type { ChoiceId, MomentId } from './ids.ts';
import type { Line } from './line.ts';
import type { Chose, RunEvent } from './run.ts';

/** A choice with the words that led to it and the words that followed: the unit the group talks about. */
export interface Scene {
  readonly moment?: MomentId;
  readonly before: readonly Line[];
  readonly chose: Chose;
  readonly after: readonly Line[];
}

/** Every choice of the encounter as a scene, in order. */
export function scenesOf(events: readonly RunEvent[]): Scene[] {
  const scenes: Scene[] = [];
  let before: Line[] = [];
  let open:
    | { chose: Chose; before: readonly Line[]; after: Line[]; moment: MomentId | undefined }
    | undefined;
  let moment: MomentId | undefined;
  const shut = () => {
    if (open)
      scenes.push({
        before: open.before,
        chose: open.chose,
        after: open.after,
        ...(open.moment && { moment: open.moment }),
      });
    open = undefined;
  };
  for (const event of events) {
    if (event.kind === 'heard') {
      const { line } = event;
      if (line.stage !== undefined) break;
      // A new moment begins another scene: its lines lead up to the next choice and do not follow this one.
      if (line.moment !== undefined) {
        shut();
        moment = line.moment;
        before = [];
      }
      open?.after.push(line);
      before.push(line);
    } else if (event.kind === 'chose' && event.offer.kind === 'reply') {
      shut();
      open = { chose: event, before, after: [], moment };
      before = [];
    }
  }
  shut();
  return scenes;
}

/**
 * The scene that a turn brings back: the one in which a reply that it heard was chosen, else the first of
 * its moment. Undefined where this run never came there.
 */
export function sceneFor(
  scenes: readonly Scene[],
  turn: { readonly about?: MomentId; readonly heard: readonly ChoiceId[] },
): Scene | undefined {
  return (
    scenes.find(scene => turn.heard.includes(scene.chose.offer.id)) ??
    scenes.find(scene => scene.moment !== undefined && scene.moment === turn.about)
  );
}
