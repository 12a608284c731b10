import type { Finding } from '#core/model/finding.ts';
import { FLAGS, type Flag, LANES, type Trigger } from '#core/model/offer.ts';
import type { Seat } from '#core/model/person.ts';
import { personOfPrefix, splitSpeech } from '#core/story/line.ts';
import type { SourceLine } from '#core/story/source.ts';
import type { Held } from './held.ts';
import { ENOUGH_MEETINGS, timesIn } from './plays.ts';
import { BANNED, FEWEST_IN_LANE, MET_BY } from './rules.ts';
import { choiceLine, found, headLine, isOfGroup, isOwn, saying, type Subject } from './subject.ts';
import type { Walk } from './walk.ts';

/** What can be said of a group's lines before any meeting is held. */
export const wordsOfGroup = (subject: Subject): Finding[] => [
  ...judges(subject),
  ...unmetSlips(subject),
  ...momentsWithoutPatient(subject),
];

/** What many meetings show. */
export const meetingsOfGroup = (subject: Subject, held: Held): Finding[] => [
  ...brokenRules(subject, held),
  ...unheard(subject, held),
  ...thin(subject, held),
];

const saidBy = (subject: Subject, seat: Seat): SourceLine[] => {
  const seated = subject.about.people.filter(person => person.seat === seat).map(person => person.id);
  return subject.source.filter(line => {
    const person = line.kind === 'text' && personOfPrefix(splitSpeech(line.text)?.prefix ?? '');
    return person && seated.includes(person);
  });
};

const PRAISE =
  /\b(well done|good (job|work)|great (job|work)|excellent|brilliant|perfect|you did (very )?well|well handled|beautifully (done|handled)|proud of you|impressive)\b/i;
const CONCLUDES =
  /\b(the lesson|we('ve| have)? learn(ed|t)?|in conclusion|to (sum|conclude)|sum(ming)? up|the point is|take-?away|the moral|what this (shows|teaches)|remember to|so the answer)\b/i;
const ADVICE =
  /\b(you (should|ought to|need to|must)|(should|ought to|could) have (asked|said|told|waited|done|gone|sat|let)|next time|have you tried|why (didn['’]t|don['’]t) you|make sure|it['’]s (best|better) to|i['’]d advise|my advice|the way to do)\b/i;

function judges(subject: Subject): Finding[] {
  const [leaders, peers] = [saidBy(subject, 'leader'), saidBy(subject, 'peer')];
  return [
    ...saying(
      leaders,
      PRAISE,
      'leader-praises',
      word => `A leader praises: "${word}".`,
      'Praise is a mark, and a mark shuts the rest out. Let the leader ask, or be quiet.',
    ),
    ...saying(
      leaders,
      CONCLUDES,
      'leader-concludes',
      word => `A leader draws a conclusion: "${word}".`,
      'Leave it open: name what was voiced, and what nobody knows.',
    ),
    ...saying(
      [...leaders, ...peers],
      BANNED,
      'banned-word',
      word => `"${word}" is a word of examiners.`,
      'Say what somebody felt or saw instead.',
    ),
    ...saying(
      peers.filter(
        line => !SLIPS_OF_ADVICE.some(flag => turnAround(subject, line)?.tags.words('flag').includes(flag)),
      ),
      ADVICE,
      'advice-unmet',
      word => `A peer gives advice here ("${word}"), and no leader will notice.`,
      'Say it as a feeling; or tag the turn "# flag: advice", and a leader meets it.',
    ),
  ];
}

const SLIPS_OF_ADVICE: readonly Flag[] = ['advice', 'verdict', 'story'];

/** The choice that a line follows from. */
const turnAround = (subject: Subject, line: SourceLine): SourceLine | undefined =>
  subject.source.slice(0, subject.source.indexOf(line)).findLast(one => one.kind !== 'text');

const isMet = (flag: Flag): flag is keyof typeof MET_BY => Object.hasOwn(MET_BY, flag);

/** Slips that no leader in this case has words for: the group may then never say them. */
function unmetSlips(subject: Subject): Finding[] {
  const choices = subject.source.filter(line => line.kind === 'choice');
  const triggers = choices.map(line => line.tags.value('trigger'));
  return choices.flatMap(line =>
    FLAGS.filter(isMet)
      .filter(flag => line.tags.has('lane') && line.tags.words('flag').includes(flag))
      .filter(flag => !triggers.includes(MET_BY[flag] satisfies Trigger))
      .map(flag =>
        found(
          'error',
          line,
          'slip-unmet',
          `This turn is a slip ("${flag}"), and no leader can meet it.`,
          `Give a leader a turn with "# trigger: ${MET_BY[flag]}".`,
        ),
      ),
  );
}

const momentsWithoutPatient = (subject: Subject): Finding[] =>
  subject.about.moments
    .filter(
      moment =>
        !subject.source.some(
          line => line.tags.value('lane') === 'patient' && line.tags.value('about') === moment.id,
        ),
    )
    .map(moment =>
      found(
        'warning',
        headLine(subject, 'moment', moment.id),
        'moment-without-patient',
        `Nobody speaks as the patient about the moment "${moment.name}".`,
        `Write a turn with "# lane: patient # about: ${moment.id}".`,
      ),
    );

const brokenRules = (subject: Subject, { broken, runs }: Held): Finding[] =>
  Object.entries(broken).map(([rule, example]) =>
    found(
      'error',
      subject.source.find(line => line.kind === 'knot' && line.text === 'floor') ??
        headLine(subject, 'title'),
      'group-rule',
      `A meeting can break the rule "${rule}"${example.stood && ` (${example.stood})`}: ${timesIn(example)}, of ${runs}.`,
      `It was so after ${example.chosen.slice(0, 20).join(', ')}. Give the group more to say for such a run.`,
    ),
  );

function unheard(subject: Subject, { offered, taken }: Held): Finding[] {
  return subject.source
    .filter(isOfGroup)
    .filter(line => isOwn(subject, line.file))
    .flatMap(line => {
      const id = line.tags.value('id') ?? '';
      if (taken[id] !== undefined) return [];
      const times = offered[id] ?? 0;
      if (times === 0)
        return [
          found(
            'warning',
            line,
            'unheard-turn',
            `Nobody can ever hear "${id}": no run offers it.`,
            'Look at its condition, and at what leads to the place where it stands.',
          ),
        ];
      return times < ENOUGH_MEETINGS
        ? []
        : [
            found(
              'warning',
              line,
              'unspoken-turn',
              `"${id}" is on offer in ${times} runs and is never said.`,
              'Something always speaks first. Let it answer a turn, or be heard after fewer replies.',
            ),
          ];
    });
}

/** Every reply is something that somebody in the group takes up. */
export function unanswered(subject: Subject, walks: readonly Walk[]): Finding[] {
  const heard = new Set(subject.source.flatMap(line => line.tags.words('heard')));
  const replies = new Set(
    walks.flatMap(walk =>
      walk.steps.flatMap(step =>
        step.menu.flatMap(({ offer }) => (offer?.kind === 'reply' ? [offer.id] : [])),
      ),
    ),
  );
  return [...replies]
    .filter(id => !heard.has(id))
    .map(id =>
      found(
        'warning',
        choiceLine(subject, id) ?? headLine(subject, 'title'),
        'unanswered-reply',
        `No turn of the group takes up "${id}".`,
        `Write a turn with "# heard: ${id}".`,
      ),
    );
}

/** A floor that can hold the meeting, but with nothing to spare: the next cut breaks it. */
function thin(subject: Subject, { fewest }: Held): Finding[] {
  const floor =
    subject.source.find(line => line.kind === 'knot' && line.text === 'floor') ?? headLine(subject, 'title');
  const lanes = LANES.filter(lane => (fewest[`lane ${lane}`] ?? Infinity) <= FEWEST_IN_LANE[lane]).map(lane =>
    found(
      'warning',
      floor,
      'thin-lane',
      `Some runs have ${fewest[`lane ${lane}`]} turns in the lane "${lane}", which is not one to spare.`,
      `Write another that holds for every run: "# lane: ${lane}" without a condition.`,
    ),
  );
  const moments = subject.about.moments
    .filter(moment => fewest[`moment ${moment.id}`] === 0)
    .map(moment =>
      found(
        'warning',
        headLine(subject, 'moment', moment.id),
        'thin-moment',
        `Some learner brings the moment "${moment.name}" and the group has nothing on it.`,
        `Write a turn with "# about: ${moment.id}" that holds for every run.`,
      ),
    );
  return [...lanes, ...moments];
}
