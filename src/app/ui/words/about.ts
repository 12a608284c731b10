import { wordsOf } from './words.ts';

interface Part {
  readonly title: string;
  readonly text: readonly string[];
}

// Long, and read on one page only: kept apart from the words that every page downloads.
const EN: readonly Part[] = [
  {
    title: 'What this is',
    text: [
      'Afterword is a place to have the conversations that medicine dreads before having them for the first time with a living person. You choose what to say. Nothing is scored, and there is no right answer to find.',
      'Afterwards you take the conversation to a group of eight colleagues and two leaders. They are written. They do not advise or judge; they imagine, disagree and fall silent, in the manner that Michael and Enid Balint began with general practitioners in the 1950s.',
      'It is a rehearsal and not a Balint group: the case is fiction, the peers are scripted, and no trained leader is present. It is preparation for living people, not a replacement for them. What is known about Balint groups with students is modest (Monk 2018, Van Roy 2015), so we promise a place to think and no more.',
    ],
  },
  {
    title: 'What stays on your device',
    text: [
      'Everything you choose and write is kept in this browser, on this device, and nowhere else. There is no account, no server that receives it, and nothing that counts or watches what you do.',
      'Whoever can use this browser can read it, unless you lock it with a passphrase. Leave out real names, dates, places and cases. On the page “What is kept here” you can set that passphrase, play without keeping anything, or erase all of it; clearing the browser’s data erases it too. If you turn sound on, that is remembered here as well, until you turn it off.',
      'In many countries a court can ask to see notes like these.',
    ],
  },
  {
    title: 'If it touches something',
    text: [
      'You can stop on any page, at once. If a case stays with you in a way you do not like, talk to someone you trust, or to your student or occupational health service. If you are in danger, call your emergency number.',
    ],
  },
  {
    title: 'Who made it, and of what',
    text: [
      'The code is under the MIT licence and the cases under CC BY 4.0. The portraits are recombined from Open Peeps by Pablo Stanley (CC0), and the sounds are made by arithmetic (CC0), played by Howler. Type: Source Serif 4 and Atkinson Hyperlegible Next, both under the SIL Open Font Licence. Icons: Lucide, under the ISC licence. The stories are written in ink by inkle.',
      'Cases follow published guidance in our own words, among it Baile 2000 (SPIKES), VitalTalk, the General Medical Council on candour and on treatment towards the end of life, and the societies of Balint leaders on what leaders do. Clinicians and people who have been in these rooms should read every case before it is used for teaching; The blue folder still waits for a bowel-cancer clinician’s reading.',
    ],
  },
];

const EN_TEACHERS = {
  title: 'For those who teach',
  text: 'Cases are written in ink, a small language for conversations that branch. On the workbench you can write one of your own or change one of these, see at once what is wrong with it, try it, hear what the group would say, and hand it to your students. It works in this browser, without an account, and best on a screen with room for two columns.',
  open: 'Open the workbench',
};

/** The way to the workbench, for the few who look for it. */
export const teacherWords = wordsOf({ 'en-GB': EN_TEACHERS });

/** What the site says about itself, in the language of the catalogue in use. */
export const aboutParts = wordsOf({ 'en-GB': EN });
