import { wordsOf } from './words.ts';

const EN = {
  aside: 'About what is kept here',
  title: 'Your notebook is locked',
  text: 'It opens with the passphrase that was set in this browser. Without it, nothing of it can be read.',
  notice: 'Your notebook is locked.',
  noticePlaying:
    'Your notebook is locked, so what you do now is not being kept. Once you unlock it, all of this is.',
  unlockHere: 'Unlock it',
  notNow: 'Not now',

  passphrase: 'Passphrase',
  show: 'Show what I type',
  unlock: 'Unlock',
  working: 'One moment…',
  opened: 'Unlocked.',
  fault: {
    wrong: 'That is not the passphrase. Nothing is lost, and you can try as often as you like.',
    broken:
      'The lock itself cannot be read. It is damaged, or a newer Afterword has set it. What it locks is still there.',
    failed: 'The browser did not let this happen. Nothing has changed. You can try again.',
  },

  forgotten: 'I have forgotten it',
  forgottenText:
    'Then nobody can open what is kept here, and nobody can send you another. You can come back when you remember it, or erase everything and begin again.',
  beginAgain: 'Erase everything and begin again',
  beginAgainAsk:
    'Everything that is kept here will be erased from this device, and so will the passphrase. This cannot be undone.',
  beginAgainYes: 'Yes, erase everything',
  erased: 'Erased. Nothing is kept here any more.',

  left: 'This page has not been touched for a while. In a minute it locks itself; a key, a touch or this button keeps it open.',
  keepOpen: 'Keep it open',

  mark: 'not kept',
  nothingKept: 'Nothing is being kept. What you do here is gone when you close or reload this page.',
  nothingEnd: 'End this, and forget it',
};

/** What is said where something is locked, or where nothing is being kept. */
export const lockWords = wordsOf({ 'en-GB': EN });
