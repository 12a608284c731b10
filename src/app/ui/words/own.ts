import type { OwnField, OwnPeer, OwnQuestion } from '#core/balint/own-questions.ts';
import type { Sign } from '#core/review/identifying.ts';
import { wordsOf } from './words.ts';

/** What the group asks about a case that it was not in. It wonders about two people, and knows nothing better. */
const QUESTIONS: Readonly<Record<OwnQuestion, string>> = {
  nadia_hands: 'When that was said, where were their hands? I keep wanting to look there.',
  nadia_ceiling: 'I’m them. What can I see from where I am?',
  nadia_far: 'How far apart were you? I’m trying to see the air in between.',
  nadia_draw: 'If I drew this, what would be in the middle of the page?',
  nadia_cross: 'I think I might have been cross, in there. I wonder who else was.',
  arun_clock: 'What was waiting for you outside that room? I’d have been listening for it.',
  arun_door: 'I don’t know that I’d have wanted to stay. Did anybody?',
  arun_laugh: 'Was there anything in that room that didn’t belong there? I always notice that thing.',
  arun_lunch: 'Did you notice anything in yourself, in there? I go hungry at the wrong times.',
  arun_home: 'Who else has had to hear about this, do you think?',
  meiling_last: 'Which of you spoke last?',
  meiling_quiet: 'If there was a silence in it, whose was it?',
  meiling_sound: 'What could be heard in that room when nobody was talking?',
  meiling_heard: 'Of all that was said to them, which word did they take away?',
  meiling_before: 'What were you doing two minutes before it began?',
  callum_waiting: 'Was somebody waiting somewhere?',
  callum_after: 'I’m them. What do I wish you knew?',
  callum_kind: 'I wonder what was being looked after in there.',
  callum_weather: 'What was the light like?',
  callum_unforgiven: 'There’s something in it I’d hurry past, I think. I’d like to know what.',
  keziah_unsaid: 'The thing you didn’t say: do you think they heard it?',
  keziah_word: 'I’m them, and I wanted one thing said straight out. What was it?',
  keziah_told: 'What was known in there, and by whom?',
  keziah_child: 'Who is the youngest in this?',
  keziah_heavy: 'Where did you carry it afterwards? I get mine in the jaw.',
  andres_doorway: 'The one who wasn’t there: where in the room do you feel them?',
  andres_corridor: 'I’m in the corridor with somebody. Who am I with?',
  andres_where: 'Where was everyone? Standing, sitting, nearest the door?',
  andres_smell: 'What did the place smell of?',
  andres_seat: 'I’m them, and people keep talking over my head. Whose face can I see?',
  sara_like: 'That feeling: might somebody else in the room have had it too?',
  sara_whose: 'What stuck with you: is it yours, or might it be theirs, and you’ve got it for now?',
  sara_room: 'Who did they talk about, who wasn’t there?',
  sara_picture: 'I wonder whether there’s a picture left of it.',
  sara_meant: 'Who were you, to them?',
  piotr_over: 'When did you know that it was over? I mean in yourself, not on the clock.',
  piotr_like: 'Could I have liked them? I don’t always.',
  piotr_stomach: 'My stomach would have gone cold, I think. Would anybody else’s?',
  piotr_thinks: 'What did they think you were going to do? People have usually made up their minds.',
  piotr_boss: 'Who else would have had a view on this? I can nearly hear one.',
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
  name: words => `“${words}”: is this a real name?`,
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
  'It stays on this device. In many countries a court can ask to see notes like these.',
] as const;

const EN = {
  intro:
    'Something that really happened, with a patient, a relative, a colleague, a teacher. You tell it in writing. Then the group asks you about it.',
  care: CARE,
  mayStayEmpty: 'Anything may stay empty.',
  fields: FIELDS,
  isIt: IS_IT,
  takeOut: 'If so, you could put another word.',
  nobody: 'Leave it as it is',
  ask: 'Take it to the group',
  askNothing: 'When something is written here, the group can be asked.',
  askOthers: 'Ask me something else',
  circle: 'What the group asks',
  circleText:
    'The group is made up, and its questions were written beforehand. Nobody reads what you wrote; which boxes are empty decides some of what is asked. Nothing has to be answered.',
  leader: 'Ruth',
  leaderOpens: 'Thank you. We’ll wonder about it for a bit. You needn’t answer any of it.',
  leaderCloses: [
    'We’ll leave it there, with you in it and them. It isn’t finished, and it needn’t be.',
    'That’s a lot of questions. One of them may still be there tomorrow. The others can go.',
    'There is somebody in it we haven’t met. We’ll leave it there.',
  ],
  questions: QUESTIONS,
  peers: PEERS,
  write: 'Write something under it',
  answer: (name: string) => `Write something under it, after ${name}’s question`,
  answerLabel: (name: string) => `For yourself, after ${name}’s question`,
  answeredBefore: 'Earlier questions that you wrote under',
  erase: 'Erase this case of yours',
  eraseAsk: 'All that you wrote here will be erased from this device. It cannot be brought back.',
  eraseYes: 'Yes, erase it',
  gone: 'There is nothing here. It may have been erased.',
  toNotebook: 'To your notebook',
  live: 'A real Balint group meets in person. Your school, hospital or national Balint society may know of one. If this case stays with you, there may be somebody near you who would want to hear it.',
};

/** What is said around a case of one’s own: fetched with that page. */
export const ownWords = wordsOf({ 'en-GB': EN });
