import type { PlanName } from '#core/model/room.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const PLAN: Readonly<Record<PlanName, string>> = {
  clinic: 'A room in a clinic',
  bay: 'A bed in a bay',
  'side room': 'A side room',
  trolleys: 'Trolleys in an emergency department',
  corridor: 'A corridor',
  station: 'The nurses’ station',
  store: 'A store room',
  'living room': 'A living room',
  'quiet room': 'A quiet room for relatives',
};

const EN = {
  title: 'Six questions',
  lead: 'Whatever you leave open is written as something to be filled in. All of it can be changed later.',
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  example: (words: string) => `For example: ${words}`,
  back: 'Back',
  next: 'Next',
  write: 'Write the case',
  leave: 'Other ways to begin',
  any: 'as it comes',

  about: {
    question: 'What is the conversation about?',
    title: 'Its title',
    summary: 'In one sentence',
    situations: 'What one comes into (one or two)',
    aims: 'What one can practise in it (two to four)',
    enough: (most: number) => `These are ${most}. Take one out to choose another.`,
  },
  you: {
    question: 'Who is the learner there?',
    you: 'The learner is …',
  },
  other: {
    question: 'Whom do they meet?',
    name: 'Name',
    about: 'Age, and who they are',
    pronouns: 'Pronouns',
    looks: 'How they look',
    hair: 'Hair',
    colour: 'Its colour',
    skin: 'Skin',
    top: 'Top',
    also: 'Also',
    looksAre: 'In the case this is written as:',
    noLooks: 'nothing yet',
    second: 'Somebody else is there as well',
    secondOf: 'The second person',
  },
  where: {
    question: 'Where is it, and when?',
    setting: 'Where and when, in words',
    country: 'The country, whose law and custom hold',
    plan: 'The room that is drawn',
    drawn: 'The room from above; the ring is the learner’s place.',
  },
  say: {
    question: 'What has to be said, and what is only hinted at?',
    toSay: 'What has to be said, as the learner might say it',
    hint: 'What the other one hints at, in their own words',
    why: 'A hint is easy to go past. If it is, the case brings it back, louder.',
  },
  open: {
    question: 'How might the learner open?',
    openings: ['One way', 'Another way', 'A third way'],
    why: 'Three sentences that a decent, tired clinician might say, of about the same length. None of them is the answer.',
    note: 'The content note: one neutral line, for whoever wants to know before',
  },
  plan: PLAN,
};

/** The six questions that begin a case. */
export const wizardWords = wordsOf({ 'en-GB': EN });
