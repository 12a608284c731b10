import { facilitate } from '#core/balint/facilitate.ts';
import type { Case } from '#core/model/case.ts';
import { parseCaseId, parseRunId } from '#core/model/ids.ts';
import type { Run, RunHead } from '#core/model/run.ts';
import { stepByChance } from '#core/sitting/learner.ts';
import { begin } from '#core/sitting/sitting.ts';
import { compileCase } from '#core/story/compile.ts';

/** Conversations that go round for as long as one likes: no real case has 200 choices on one path. */
const ROUND = `=== round ===
DEREK: I drive the forty-one, and you stop where they put the flag, not where you'd like. # face: neutral
He looks at the window, where a bus is standing with its lights on. # of: derek # face: guarded
+ [Tell me about the stop before this one, and who was on it that you knew. # id: before # move: open.signpost]
  DEREK: There was a lad with a cello. You don't forget a cello. # face: warm
+ [What would you say to somebody who got on here without the fare? # id: fare # move: open.signpost]
  DEREK: Sit down, I'd say. It's raining. # face: wry
+ [You wait, and look where he is looking. # id: look # act: do # move: emo.silence]
  He nods, as if that had been an answer. # of: derek # face: thoughtful
+ [I think that's our stop. # id: stop # move: open.signpost]
  DEREK: It is, too. # face: neutral # leaves: derek # ending: our_stop # went: mixed
  ++ [Go up # id: to_group # door]
  -> opening
- -> round
`;
const FILES: Readonly<Record<string, string>> = {
  'group/group.ink': `# leader: ruth; Ruth Okafor; leads the group; she, her; grey bun
=== opening ===
RUTH: Come in. # stage: opening
+ [I have somebody. # id: g_have]
- -> telling
=== telling ===
RUTH: What's it like? # stage: telling
+ [fond # id: f_fond # feeling: fond]
- -> facts
=== facts ===
RUTH: Only what happened. # stage: facts
+ [Ruth: enough # id: q_enough # leader: ruth # ends: facts]
- -> floor
=== floor ===
RUTH: We'll let you sit back now. # stage: floor
+ [Time # id: f_time # leader: ruth # ends: floor]
- -> returning
=== returning ===
RUTH: Come back in. # stage: return
+ [That's all. # id: r_done]
- -> closing
=== closing ===
RUTH: A few things went round. # stage: closing
+ [Ruth stops # id: c_stop # leader: ruth # ends: closing]
- -> END
`,
  'blue-folder/case.ink': `# title: The long way round
# language: en-GB
# version: 1
# summary: A bus that never arrives.
# you: a passenger
# with: Derek Hall, 58
# setting: The forty-one
# country: England
# minutes: 90
# situation: unexplained
# aims: silence; hint
# practises: patience
# note: Nothing happens.
# note-more: Nothing happens, two hundred times.
# know: It is raining.
# licence: CC BY 4.0
# author: Us
# person: derek; Derek Hall; 58, bus driver; he, him; short grey hair
# moment: the_round; it went round
INCLUDE ../group/group.ink
-> encounter
=== encounter ===
The forty-one, upper deck. # moment: the_round # enters: derek
-> round
${ROUND}`,
};
const ROUNDS = 3;

/** The long way round, under the blue folder's name: the page that plays it is the one that was built. */
export function compileLong(): Case {
  const id = parseCaseId('blue-folder');
  const compiled = id && compileCase(id, path => FILES[path]);
  if (!compiled?.ok) throw new Error(`The long case does not compile: ${JSON.stringify(compiled?.fault)}`);
  return compiled.value.case;
}

function headOf(here: Case): RunHead {
  const id = parseRunId('r0-bench');
  if (!id) throw new Error('Not an id.');
  const { about, hash } = here;
  const { id: of, title, version: caseVersion } = about;
  return { version: 1, id, case: of, title, caseVersion, hash, seed: 7, begunAt: 0 };
}

/** A run of so many choices; or of as many as make this many events. */
export function playLong(here: Case, enough: (choices: number, events: number) => boolean): Run {
  const sitting = begin(here, headOf(here));
  for (let choices = 0; !enough(choices, sitting.events.length); choices += 1) {
    const offer = sitting.beat.offers[choices % ROUNDS];
    if (!offer || sitting.take(offer.id, 1000).length === 0)
      throw new Error('The long way round has an end.');
  }
  return { ...sitting.head, events: sitting.events };
}

/** A run of a real case up to the end of its floor, where the group has been heard and the learner has the word. */
export function playToReturn(here: Case): Run {
  const sitting = begin(here, headOf(here));
  while (sitting.beat.stage !== 'return')
    if (!stepByChance(sitting, 7, facilitate)) throw new Error('The floor has no end.');
  return { ...sitting.head, events: sitting.events };
}
