import { wordsOf } from '#app/ui/words/words.ts';

const EN = {
  title: 'Workbench',
  description: 'Write a case, see what is wrong with it, try it, and hear what the group would say.',
  needsScript: 'The workbench is a program, and runs only where the page may run scripts.',
  opening: 'Opening the workbench …',
  text: 'Text',
  panes: 'Beside the text',
  paneNames: {
    findings: 'Findings',
    try: 'Try it',
    group: 'The group',
    map: 'Map',
    files: 'Files',
    handbook: 'Handbook',
    'hand-over': 'Hand over',
  },
};

/** The frame of the workbench. */
export const benchWords = wordsOf({ 'en-GB': EN });
