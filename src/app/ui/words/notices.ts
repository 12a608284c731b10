import { wordsOf } from './words.ts';

/** What the site says above a page, and a run about its keeping: fetched with what shows it. */
export const noticeWords = wordsOf({
  'en-GB': {
    notKept: {
      refused:
        'This browser does not let Afterword keep anything. You can play, and it will be gone when you close the page.',
      full: 'There is no room left on this device, so what you do now is not being kept.',
      gone: 'This run has been erased from this device while it was open. What you do now is not being kept.',
      'moved-on': 'This run was changed in another tab, so what you do here is not being kept.',
      locked:
        'What is kept here was locked in another tab, so what you do here is not being kept. Reload the page to unlock it.',
    },
    forked:
      'This run went on in another tab. What you chose here is kept as a run of its own; both are in your runs.',
    rewordedNotice:
      'This case has been edited since you began. You are at the same place; some words have changed.',
    offline: 'You are offline. Everything here still works.',
    updateReady: 'A newer Afterword is ready. It waits until you say so.',
    updateNow: 'Use it now',
    later: 'Later',
  },
});
