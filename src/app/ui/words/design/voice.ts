/** What the design page says of how the interface speaks, and of what it becomes for different eyes. */
export const voiceWords = {
  title: 'The voice of the interface',
  lead: 'Plain and unhurried. It says what happened and what can be done. It does not praise, does not warn of more than there is, and never exclaims.',
  why: 'Somebody may have just told a mother that her child has died. The next thing they read is a button.',
  say: 'We say',
  not: 'We do not say',
  pairs: [
    {
      say: 'The conversation is over.',
      not: 'Well done, you’ve completed the scenario!',
      why: 'Whether it was done well is not ours to know.',
    },
    {
      say: 'You can stop here. What you said is kept on this device.',
      not: 'Are you sure? Unsaved progress will be lost!',
      why: 'Leaving is allowed, and nothing is lost.',
    },
    {
      say: 'This file is not a run of Afterword. Nothing was taken from it.',
      not: 'Error: invalid input format.',
      why: 'A fault has a cause, and what it did not touch is said too.',
    },
    {
      say: 'You are offline. Everything here still works.',
      not: 'Connection lost. Retrying…',
      why: 'The first half is true, and the second takes the fear out of it.',
    },
    {
      say: 'A newer Afterword is ready. It waits until you say so.',
      not: 'Update required',
      why: 'Nothing is urgent in the middle of somebody’s sentence.',
    },
    {
      say: 'Nothing here is scored.',
      not: 'Your empathy: 7 out of 10',
      why: 'A number would end the listening.',
    },
  ],

  modes: {
    title: 'Other eyes, other paper',
    lead: 'What each thing becomes where the page is not seen as it was drawn. Most of it can be tried with the switches above.',
    each: [
      {
        name: 'Forced colours',
        becomes:
          'The reader’s palette takes the place of ours. Rules and edges stay, since they are borders and no backgrounds: buttons keep an edge, the breath is a line in the colour of text, a room’s walls are too. “You” is still told by its rule and its name; in a room, whose people keep their colours, by its ring. The colours on this page stay as they are, to be looked at.',
      },
      {
        name: 'More contrast',
        becomes:
          'Quiet turns to ink, and so do all lines: what was an ornament is now an edge. Nothing fades, neither a line gone by nor somebody who is not speaking.',
      },
      {
        name: 'Print',
        becomes:
          'Black on white. Bars, buttons and switches stay on the screen; names, rules and what was said come with the page. “You” is black, and its rule is what tells it.',
      },
      {
        name: 'Right to left',
        becomes:
          'Names go to the other edge, rules and sharp corners with them, since all is set by where a line begins and ends. A room keeps its walls: a door does not change sides with a language.',
      },
      {
        name: 'Letters twice the size',
        becomes:
          'Everything is in rem and grows with them. Rows wrap, names move above what is said, and nothing has to be scrolled sideways down to 320 pixels.',
      },
      {
        name: 'Without scripts',
        becomes:
          'What is read can be read: the library, what a case is about, this page without its numbers. A conversation says that it needs them.',
      },
    ],
  },
};
