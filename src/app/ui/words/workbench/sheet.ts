import type { SheetWords } from '#core/workbench/sheet.ts';
import { wordsOf } from '#app/ui/words/words.ts';

/**
 * The facilitator's sheet. How the leader societies describe the work: IBF 2016, Salinsky 2004, Balint Australia and
 * New Zealand; the patient's side by Smith and Anandarajah 2007; the briefing by Rudolph 2014; content notes by
 * Bridgland 2023.
 */
const EN: SheetWords = {
  meta: 'For whoever leads a group of living people with this case. The people in it are fiction.',
  section: {
    case: 'The case',
    people: 'Who is in it',
    before: 'Before you begin',
    pauses: 'Where one may pause',
    meeting: 'The meeting, stage by stage',
    questions: 'Questions that open',
    sources: 'Where this comes from',
  },
  fact: {
    summary: 'In one line',
    you: 'The learner is',
    with: 'They meet',
    setting: 'Where',
    know: 'They know',
    practises: 'It turns on',
    country: 'Law and custom of',
    minutes: 'It takes',
    note: 'What is heavy in it',
  },
  minutes: minutes =>
    `about ${minutes} minutes alone, with the written group; a live meeting takes 45 or more`,
  before: [
    'Say what is heavy in it, in one plain line, and let anybody stay out or leave without a reason.',
    'Agree that it is fiction, that what is said stays in the room, and that nobody is marked. Say that this is a Balint-style rehearsal, and whether you are a trained leader.',
    'Know whom somebody can turn to afterwards, and say it before it is needed. If somebody real turns out not to be safe, stop the group for a moment and say who has to be told today.',
  ],
  pauses:
    'The conversation can be played aloud by the whole group, with one who chooses. At the beginning of a moment one can stop, look up, and let some seconds go by before the next reply. These are its moments:',
  moment: words => words,
  says: 'You may say:',
  watches: 'Watch for:',
  stages: {
    opening: {
      name: 'Settling, and the call (2 minutes)',
      says: 'What is said here stays here. We are not marking anyone. Who will bring this conversation?',
      watches:
        'a hurry to begin. Whoever chose the replies may bring it, or anybody with whom it has stayed; a pause is not a gap.',
    },
    telling: {
      name: 'The telling (3 to 5 minutes, without notes)',
      says: 'Take your time. It does not need to be tidy.',
      watches: 'somebody who interrupts, or reads from the record. What is left out belongs to the telling.',
    },
    facts: {
      name: 'Questions of fact (up to 10 minutes)',
      says: 'Keep that one; just the facts for now.',
      watches: 'why-questions, and advice with a question mark. Who, where, when and how long are facts.',
    },
    floor: {
      name: 'The group imagines (20 minutes or more)',
      says: 'You can sit back now. It is ours for a while, and you have nothing to defend. … Who has been with the patient?',
      watches:
        'advice, verdicts, questions to the one who sits back, long stories of one’s own, guesses about somebody’s private life; and for the patient, whose side fades first. Step in seldom, in one sentence, and only for something that has just happened. A silence may stay.',
    },
    return: {
      name: 'Coming back in (3 to 5 minutes)',
      says: 'Come back in, if you would like. Anything, or nothing. You do not have to answer any of it.',
      watches: 'a group that wants to hear that it was right. Nobody has to agree, to answer, or to confess.',
    },
    closing: {
      name: 'The close, on time',
      says: 'We have had (name two or three things), and we do not know (name one). We will leave it unfinished. Thank you.',
      watches:
        'your own wish to sum up. Name what was voiced, as questions, and stop; no lesson, no homework.',
    },
  },
  questions: [
    'Who would you be in that room?',
    'What might the patient be carrying that nobody has said aloud?',
    'Who is in the room without being in it?',
    'What have the two of them made together?',
    'Is anybody allowed to be fed up?',
    'What happens in you when you picture it? Is there an image?',
    'Does somebody see it otherwise?',
  ],
  sources: [
    'International Balint Federation, leader guidelines (2016). Salinsky (2004). Balint Australia and New Zealand, on what happens in a group. Smith and Anandarajah (2007), on the patient’s side. Rudolph and others (2014), on briefing. Bridgland and others (2023), on content notes. In our own words, and shortened: it replaces no training as a leader.',
  ],
};

/** What stands on the sheet for whoever leads a live group. */
export const sheetWords = wordsOf({ 'en-GB': EN });
