import { wordsOf } from './words.ts';

const EN = {
  title: 'Room on this device',
  ask: 'When a device runs short of room, its browser may clear what sites have kept. You can ask yours to leave this alone.',
  askIt: 'Ask the browser to keep it',
  notNow: 'Not now',
  agreed: 'The browser has agreed to leave what is kept here alone, even when the device runs short of room.',
  declined:
    'The browser did not agree. Some do once a site is used often, or installed. Until then a file of your own is the safer place.',
  untold:
    'When a device runs short of room, its browser may clear what sites have kept. This browser cannot be asked to leave it alone; a file of your own is the safer place.',
  little: 'Afterword takes up less than a megabyte on this device, the app itself included.',
  some: (megabytes: string) =>
    `Afterword takes up about ${megabytes} MB on this device, the app itself included.`,
  roomUntold: 'This browser does not tell how much room that takes.',
};

/** What is said of the room on the device, and of who may clear it. */
export const roomWords = wordsOf({ 'en-GB': EN });
