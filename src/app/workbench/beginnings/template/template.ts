import { GROUP } from 'virtual:group';
import type { Draft } from '#core/workbench/draft.ts';
import caseInk from './case.ink?raw';
import debriefInk from './debrief.ink?raw';
import encounterInk from './encounter.ink?raw';

/** A small whole case to begin from, with the group of this site. */
export const TEMPLATE: Draft = {
  main: 'the-bag/case.ink',
  files: [
    { path: 'the-bag/case.ink', text: caseInk },
    { path: 'the-bag/encounter.ink', text: encounterInk },
    { path: 'the-bag/debrief.ink', text: debriefInk },
    { path: 'group/group.ink', text: GROUP },
  ],
};
