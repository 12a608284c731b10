import type { OwnField, OwnPeer, OwnQuestion } from '#core/balint/own-questions.ts';
import type { Sign } from '#core/review/identifying.ts';
import { wordsOf } from './words.ts';

/** What the group asks about a case that it was not in. It wonders about two people, and knows nothing better. */
const QUESTIONS: Readonly<Record<OwnQuestion, string>> = {
  nadia_hands: 'When that was said, where were their hands? I keep wanting to look there.',
  nadia_ceiling: 'I’m lying down, I think, or sitting lower than you. What can I see from here?',
  nadia_far: 'How far apart were you? I’m trying to see the air in between.',
  nadia_draw: 'If I drew this, what would be in the middle of the page?',
  nadia_cross: 'This might be off. Was there a moment when you were angry with them, and put it somewhere?',
  arun_clock: 'What was waiting for you outside that room? I’d have been listening for it.',
  arun_door: 'Honestly, I’d have wanted to be anywhere else. What did you want, in there?',
  arun_laugh: 'Did anything nearly make you both laugh? It happens to me at the worst times.',
  arun_lunch: 'What was your body up to? Mine gets hungry, and I’m ashamed of it every time.',
  arun_home: 'Somebody is going to ask them tonight how it went. Who, do you think?',
  meiling_last: 'Which of you spoke last?',
  meiling_quiet: 'There will have been a silence. Whose was it?',
  meiling_sound: 'What could be heard in that room when nobody was talking?',
  meiling_heard: 'Of all that was said to them, which word did they take away?',
  meiling_before: 'What were you doing two minutes before it began?',
  callum_waiting: 'Nobody else has been named yet. Who was waiting somewhere?',
  callum_after: 'I’m them, and you’ve gone. What do I do first?',
  callum_kind: 'What were you trying to look after, in yourself or in them?',
  callum_weather: 'If it were weather, what was it like out?',
  callum_unforgiven:
    'Is there something here that doesn’t get forgiven? I’d usually hurry past that. I’d like not to.',
  keziah_unsaid: 'The thing you didn’t say: do you think they heard it?',
  keziah_word: 'I’m them, and I wanted one thing said straight out. What was it?',
  keziah_told: 'What did you know in there that nobody else did?',
  keziah_child: 'Was anybody too young for this, somewhere near it?',
  keziah_heavy: 'Where did you carry it afterwards? I get mine in the jaw.',
  andres_doorway: 'The one who wasn’t there: if they’d come in halfway, what would they have walked into?',
  andres_corridor: 'I’m in the corridor with somebody. Who am I with?',
  andres_where: 'Where was everyone? Standing, sitting, nearest the door?',
  andres_smell: 'What did the place smell of? I can’t get into a room until I know that.',
  andres_seat: 'I’m them, and people keep talking over my head. Whose face can I see?',
  sara_like: 'That feeling: had you brought it with you, or was it in the room when you came?',
  sara_whose: 'What stuck with you: is it yours, or might it be theirs, and you’ve got it for now?',
  sara_room: 'Whom did they talk about as if that person could hear?',
  sara_picture: 'I wonder what comes if you stop thinking about it. A picture. Any picture.',
  sara_meant: 'Who were you, to them? I don’t mean your job. No, perhaps I do mean your job.',
  piotr_over: 'When did you know that it was over? I mean in yourself, not on the clock.',
  piotr_like: 'Did you like them? I’m only asking. I don’t always.',
  piotr_stomach: 'I’m not sure what we’re doing here, but mine went cold. Did yours do anything?',
  piotr_thinks: 'What did they think you were going to do? People have usually made up their minds.',
  piotr_boss: 'Whose voice was in your head? I’ve got a consultant in mine, and he never leaves.',
};

/** Who asks; the same as in the stories of the group, which a test holds. */
const PEERS: Readonly<Record<OwnPeer, string>> = {
  nadia: 'Nadia',
  arun: 'Arun',
  meiling: 'Mei-Ling',
  callum: 'Callum',
  keziah: 'Keziah',
  andres: 'Andrés',
  sara: 'Sara',
  piotr: 'Piotr',
};

const FIELDS: Readonly<
  Record<OwnField, { readonly label: string; readonly hint?: string; readonly rows: number }>
> = {
  called: {
    label: 'What will you call it?',
    hint: 'A word that only you would know it by: “the window”, “the yellow coat”.',
    rows: 1,
  },
  who: {
    label: 'Who was there?',
    hint: 'What they were to each other is enough: a woman of about fifty, her brother, a nurse, you.',
    rows: 2,
  },
  happened: {
    label: 'What happened?',
    hint: 'As it comes back to you. It does not need to be tidy, or in order.',
    rows: 6,
  },
  said: { label: 'What was said that you still hear?', hint: 'By anybody.', rows: 3 },
  felt: { label: 'What did you feel, in there?', hint: 'More than one thing may be true.', rows: 3 },
  stuck: { label: 'What has stuck with you?', rows: 3 },
  absent: { label: 'Who was in it without being there?', rows: 2 },
  unsaid: { label: 'What was not said?', hint: 'By you, or by them.', rows: 3 },
};

const IS_IT: Readonly<Record<Sign, (words: string) => string>> = {
  name: words => `“${words}”: is this somebody?`,
  date: words => `“${words}”: is this a day that somebody could be found by?`,
  number: words => `“${words}”: does this number belong to somebody?`,
  mail: words => `“${words}”: is this somebody’s address?`,
};

/**
 * That such notes may be asked for, and should be anonymous, is said by the General Medical Council, “The reflective
 * practitioner: guidance for doctors and medical students” (gmc-uk.org), for the United Kingdom.
 */
const CARE = [
  'Leave out names, dates and places, and whatever is so rare that somebody could be known by it. Change what does not matter.',
  'It stays on this device. Notes like these have no special protection in law in some countries; write what would be harmless if read.',
] as const;

const EN = {
  intro:
    'Something that really happened, with a patient, a relative, a colleague, a teacher. You tell it in writing. Then the group asks you about it.',
  care: CARE,
  mayStayEmpty: 'Anything may stay empty. The group looks at that too.',
  fields: FIELDS,
  isIt: IS_IT,
  takeOut: 'If so, another word would do as well.',
  nobody: 'It is nobody',
  ask: 'Take it to the group',
  askNothing: 'When something is written here, the group can be asked.',
  askOthers: 'Ask me something else',
  circle: 'What the group asks',
  circleText:
    'They are written, and cannot read what you wrote; they know only which parts of it you left empty. Nothing has to be answered.',
  leader: 'Ruth',
  leaderOpens: 'Thank you. We’ll wonder about it for a bit. You needn’t answer any of it.',
  leaderCloses: [
    'We’ll leave it there, with you in it and them. It isn’t finished, and it needn’t be.',
    'That’s a lot of questions. One of them may still be there tomorrow. The others can go.',
    'We’ve only had your side, so there’s somebody we haven’t met. Let’s leave a chair for them.',
  ],
  questions: QUESTIONS,
  peers: PEERS,
  write: 'Write something under it',
  answer: (name: string) => `Write something under it, after ${name}’s question`,
  answerLabel: (name: string) => `For yourself, after ${name}’s question`,
  answeredBefore: 'Asked before, and written under',
  erase: 'Erase this case of yours',
  eraseAsk: 'All that you wrote here will be erased from this device. It cannot be brought back.',
  eraseYes: 'Yes, erase it',
  gone: 'There is nothing here. It may have been erased.',
  toNotebook: 'To your notebook',
  live: 'A real Balint group would ask you this with living faces. Your school, hospital or national Balint society may know of one. If this one will not leave you alone, tell somebody you trust.',
};

/** What is said around a case of one’s own: fetched with that page. */
export const ownWords = wordsOf({ 'en-GB': EN });
