/**
 * The parts of a run in their order. The encounter is the conversation with the patient; the rest is
 * the group's meeting about it: rules and the call for a case, the learner's telling, factual questions,
 * the chair going back and the group imagining, the learner's return, the close.
 */
export const STAGES = ['encounter', 'opening', 'telling', 'facts', 'floor', 'return', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

export const isStage = (word: string): word is Stage => STAGES.some(stage => stage === word);
