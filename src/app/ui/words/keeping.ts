import { wordsOf } from './words.ts';

const EN = {
  where:
    'The conversations you have had here, what the group said, and all that you wrote are kept in this browser, on this device, and nowhere else.',
  whereMore: 'Nobody else receives any of it. Clearing the browser’s data erases it.',

  whoTitle: 'Who can read it',
  plain:
    'Whoever can use this browser can read it. Where others use it too, you can lock it with a passphrase.',
  set: 'Set a passphrase',
  setMeans: [
    'Everything that is kept here is then encrypted. It opens with the passphrase. It locks when you close or reload the page, and when nothing has been touched for ten minutes; a box whose words are kept by a button loses what was not kept yet.',
    'What can still be seen is that there are runs and notes, when each run was begun, and how long they are. Files that you save yourself are not locked, nor are the texts of cases that came to you as files.',
    'What was kept before is written anew and taken away as far as the browser allows. Somebody who knows how, and has the disk, may still find traces of it for a while. What you do afterwards is never written down unlocked.',
    'Nobody can open it without the passphrase, and nobody can send you another. If you forget it, everything that is kept here is lost.',
  ],
  understood: 'I have understood that a forgotten passphrase costs everything that is kept here',
  passphraseNew: 'Passphrase',
  passphraseHint: 'At least eight characters. Four or five words that do not belong together are good.',
  passphraseAgain: 'The same once more',
  passphraseNext: 'The new passphrase',
  passphraseOld: 'The passphrase as it is now',
  short: 'It needs at least eight characters.',
  differs: 'The two are not the same.',
  setIt: 'Set the passphrase',
  isSet: 'The passphrase is set, and everything that is kept here is locked with it.',
  locked:
    'A passphrase locks what is kept here. Just now it is open on this page, and it locks itself when nothing has been touched for ten minutes.',
  lockNow: 'Lock now',
  change: 'Change the passphrase',
  changeMeans: 'The old one no longer works.',
  changeIt: 'Change it',
  isChanged: 'The passphrase is changed.',
  remove: 'Take the passphrase away',
  removeMeans:
    'Everything that is kept here is then stored as it is, and whoever can use this browser can read it.',
  removeIt: 'Take it away',
  isRemoved: 'The passphrase is gone. What is kept here is open to whoever can use this browser.',
  cannotSet: 'A passphrase can be set only where this page came over a secure connection (https).',
  refused: 'This browser does not let Afterword keep anything, so there is nothing here that could be read.',
  nothingRead: 'In this tab nothing is being kept, so there is nothing that could be read later.',

  nothingTitle: 'Leave nothing here',
  nothing: [
    'On a device that is not yours you can play without leaving anything behind. Until you end it, or close this tab, nothing is kept, neither the conversation nor what you write; reloading the page loses it too. What is kept here already stays as it is, and is not shown.',
    'The browser’s own history still shows which pages were opened; in a private window it does not. A network may still see that this site was opened.',
  ],
  nothingBegin: 'Keep nothing from now on',
  nothingOn: [
    'In this tab nothing is being kept. You can still save a run to a file. When you end this, what you did since is gone, and what was kept here before is shown again.',
  ],
  nothingFailed: 'This browser does not let a page remember that, and keeps nothing of it anyway.',

  eraseTitle: 'Erase everything',
  eraseText:
    'All that is kept here can be erased from this device: every run, every note, the passphrase, and what the browser has kept of cases that you opened. Afterword cannot bring it back. Somebody who knows how, and has the disk, may still find traces of it for a while.',
  erase: 'Erase everything',
  eraseAsk:
    'Everything that you have done and written here will be erased from this device. This cannot be undone.',
  eraseYes: 'Yes, erase everything',
  erased: 'Erased. Nothing is kept here any more.',
  drafts:
    'Cases that you write on the workbench are work of another kind: they stay, a passphrase does not lock them, and they are erased one by one',
  draftsThere: 'on the workbench',
};

/** What the page says that tells what is kept on this device, and lets it be locked, left out or erased. */
export const keepingWords = wordsOf({ 'en-GB': EN });
