import { GROUP } from 'virtual:group';
import type { Draft } from '#core/workbench/draft.ts';
import caseInk from './case.ink?raw';
import debriefInk from './debrief.ink?raw';
import encounterInk from './encounter.ink?raw';

/** A small whole case to begin from, with the group of this site. */
export const TEMPLATE: Draft = {
  main: 'double-yellow/case.ink',
  files: [
    { path: 'double-yellow/case.ink', text: caseInk },
    { path: 'double-yellow/encounter.ink', text: encounterInk },
    { path: 'double-yellow/debrief.ink', text: debriefInk },
    { path: 'group/group.ink', text: GROUP },
  ],
};
