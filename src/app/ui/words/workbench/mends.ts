import { wordsOf } from '#app/ui/words/words.ts';
import type { MendLabel } from '#core/workbench/mend.ts';

const LANES: ReadonlyMap<string, string> = new Map([
  ['doctor', 'In the doctor’s shoes'],
  ['patient', 'In the patient’s shoes'],
  ['absent', 'In the shoes of somebody who is not there'],
  ['between', 'Between the two of them'],
  ['image', 'An image'],
]);

function label(mend: MendLabel): string {
  switch (mend.kind) {
    case 'give-id':
      return `Give it the id ${mend.id}`;
    case 'other-id':
      return `Give this one the id ${mend.id}`;
    case 'give-all-ids':
      return `Give all ${mend.count} that have none an id`;
    case 'all-head-lines':
      return `Add all ${mend.count} lines that are missing`;
    case 'all-knots':
      return mend.count === 1 ? 'Add this part, to be written' : `Add all ${mend.count} parts, to be written`;
    case 'write-instead':
      return `Write ${mend.word}`;
    case 'list-person':
      return `List ${mend.name} in the conversation`;
    case 'list-peer':
      return `List ${mend.name} in the group`;
    case 'list-moment':
      return `List the moment ${mend.id}`;
    case 'head-line':
      return `Add the line “${mend.key}”`;
    case 'begin-stage':
      return `Begin the stage ${mend.stage} with its first line`;
    case 'stand-in-lane':
      return LANES.get(mend.lane) ?? mend.lane;
    case 'make-constant':
      return `Let ${mend.name} never change`;
    case 'to-the-group':
      return 'Lead on to the group here';
    case 'tags-inside':
      return 'Move the tags inside the bracket';
    case 'words-below':
      return 'Move the words to the next line';
    case 'take-allowance-out':
      return 'Take the comment out';
    case 'no-html':
      return 'Write it without HTML';
  }
}

/** What each mend does, on its button. */
export const mendWords = wordsOf({ 'en-GB': { label } });
