import type { About } from '#core/model/case.ts';
import type { Finding } from '#core/model/finding.ts';
import { parseChoiceId } from '#core/model/ids.ts';
import { isMove, SPACE_OF_MOVE } from '#core/model/move.ts';
import { FEELINGS, FLAGS, LANES, SLOTS, TRIGGERS } from '#core/model/offer.ts';
import { parseSound } from '#core/model/sound.ts';
import { STAGES } from '#core/model/stage.ts';
import { HEAD_TAGS } from './about.ts';
import { LINE_TAGS, personOfPrefix, splitSpeech } from './line.ts';
import { lineFaults } from './line-faults.ts';
import { OFFER_TAGS, readOffer } from './offer.ts';
import type { SourceLine } from './source.ts';
import { knownAre, type TagFault } from './tags.ts';

/** Knots that every case has; `return` is a word of ink's own, so the learner's return is `returning`. */
const STAGE_KNOTS = ['encounter', 'opening', 'telling', 'facts', 'floor', 'returning', 'closing'] as const;

/** What a case must hold to so that its tags mean what the author meant. Positions are those of the source. */
export function checkForm(main: string, about: About, source: readonly SourceLine[]): Finding[] {
  const ids = namesIn(source, 'id');
  const known = {
    people: about.people.map(person => person.id),
    moments: about.moments.map(moment => moment.id),
    peers: about.people.filter(person => person.seat === 'peer').map(person => person.id),
    leaders: about.people.filter(person => person.seat === 'leader').map(person => person.id),
    ids: [...ids.keys()],
    endings: source.flatMap(line => (line.kind === 'text' ? line.tags.words('ending') : [])),
  };
  const findings = source.flatMap(line =>
    faultsOf(line, known).map((fault): Finding => ({
      severity: 'error',
      file: line.file,
      line: line.line,
      ...fault,
    })),
  );
  for (const [id, lines] of ids)
    for (const line of lines.slice(1))
      findings.push(
        at(
          line,
          'doubled-id',
          `The id "${id}" is given twice.`,
          `It stands first in ${lines[0]?.file} line ${lines[0]?.line}; give this one a name of its own.`,
        ),
      );
  return once([...findings, ...missingKnots(main, source), ...missingStages(main, source)]);
}

/** What stands outside a line's alternatives is read with each of them. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map(one => [`${one.file}:${one.line} ${one.code} ${one.message}`, one])).values(),
];

interface Known {
  readonly people: readonly string[];
  readonly moments: readonly string[];
  readonly peers: readonly string[];
  readonly leaders: readonly string[];
  readonly ids: readonly string[];
  readonly endings: readonly string[];
}

function faultsOf(line: SourceLine, known: Known): TagFault[] {
  switch (line.kind) {
    case 'knot':
    case 'include':
      return [];
    case 'head':
      return unknownKeys(line, HEAD_TAGS, 'at the head of a case');
    case 'text':
      return [
        ...unknownKeys(line, LINE_TAGS, 'on a line'),
        ...lineFaults(line.tags, known),
        ...soundFaults(line),
        ...speakerFaults(line, known),
      ];
    case 'choice':
      return [...unknownKeys(line, OFFER_TAGS, 'on a choice'), ...offerFaults(line, known)];
  }
}

const unknownKeys = (line: SourceLine, keys: readonly string[], where: string): TagFault[] =>
  line.tags.keys
    .filter(key => !keys.includes(key))
    .map(key => ({
      code: 'unknown-tag',
      message: `The tag "${key}" means nothing ${where}.`,
      hint: knownAre(keys),
    }));

/** Most people play without sound: what an act tells has to stand in the words. A bed tells nothing. */
function soundFaults({ tags, text }: SourceLine): TagFault[] {
  const name = tags.value('sound') ?? '';
  if (parseSound(name)?.kind !== 'act' || /\p{L}/u.test(text)) return [];
  return [
    {
      code: 'unworded-sound',
      message: `The sound "${name}" stands on a line without words.`,
      hint: 'Say on the same line what is heard: "Your phone goes. # sound: phone". Most people play without sound.',
    },
  ];
}

function speakerFaults(line: SourceLine, known: Known): TagFault[] {
  const prefix = splitSpeech(line.text)?.prefix;
  if (prefix === undefined) return [];
  const person = personOfPrefix(prefix);
  if (person !== undefined && (person === 'you' || known.people.some(id => id === person))) return [];
  return [
    {
      code: 'unknown-speaker',
      message: `Nobody called ${prefix} is listed.`,
      hint: `Add "# person: …" at the head, or write the line without a colon after the name. ${knownAre(known.people)}`,
    },
  ];
}

function offerFaults(line: SourceLine, known: Known): TagFault[] {
  const { tags } = line;
  // A choice without words is the one that ink takes by itself when nothing else is left.
  if (line.text === '' && tags.keys.length === 0) return [];
  const faults: TagFault[] = [];
  const each = (key: string, words: readonly string[], what: string) => {
    for (const word of tags.words(key).filter(one => !words.includes(one)))
      faults.push({ code: `unknown-${key}`, message: `"${word}" is not ${what}.`, hint: knownAre(words) });
  };
  const id = tags.value('id') ?? '';
  if (id === '')
    faults.push({
      code: 'missing-id',
      message: `The choice "${line.text}" has no id.`,
      hint: 'Add "# id: a_short_name" inside its brackets. Runs are kept by it.',
    });
  else if (!parseChoiceId(id))
    faults.push({
      code: 'malformed-id',
      message: `"${id}" cannot be an id.`,
      hint: 'Use small letters, digits and _ and begin with a letter.',
    });
  for (const move of tags.words('move').filter(word => !isMove(word)))
    faults.push({
      code: 'unknown-move',
      message: `"${move}" is not a move.`,
      hint: knownAre(Object.keys(SPACE_OF_MOVE)),
    });
  each('act', ['wait', 'do'], 'an act');
  each('feeling', FEELINGS, 'a feeling');
  each('felt', FEELINGS, 'a feeling');
  each('about', known.moments, 'a moment of this case');
  each('write', SLOTS, 'a place for the learner’s words');
  each('peer', known.peers, 'a peer');
  each('lane', LANES, 'a lane');
  each('flag', FLAGS, 'a flag');
  each('leader', known.leaders, 'a leader');
  each('trigger', TRIGGERS, 'something that brings a leader in');
  each('invites', known.peers, 'a peer');
  each('heard', known.ids, 'the id of a choice in this case');
  each('ended', known.endings, 'an ending of this case');
  each('answers', known.ids, 'the id of a choice in this case');
  each('from', known.ids, 'the id of a choice in this case');
  const offer =
    id === ''
      ? 'no-id'
      : readOffer(
          line.text,
          tags.keys.map(key => `${key}: ${tags.value(key) ?? ''}`),
          tags.has('move') ? 'encounter' : 'telling',
        );
  if (offer === 'no-lane' && !tags.has('lane'))
    faults.push({
      code: 'missing-lane',
      message: `${tags.value('peer')}'s turn stands in nobody's shoes.`,
      hint: `Add "# lane: …". ${knownAre(LANES)}`,
    });
  if (offer === 'no-leader-part' && !tags.has('trigger'))
    faults.push({
      code: 'missing-trigger',
      message: 'A leader steps in here without being called.',
      hint: `Add "# trigger: …", or "# theme" with "# from: …", or "# ends: …". ${knownAre(TRIGGERS)}`,
    });
  return faults;
}

function namesIn(source: readonly SourceLine[], key: string): Map<string, SourceLine[]> {
  const names = new Map<string, SourceLine[]>();
  for (const line of source.filter(one => one.kind === 'choice')) {
    const name = line.tags.value(key);
    if (name) names.set(name, [...(names.get(name) ?? []), line]);
  }
  return names;
}

const at = (line: { file: string; line: number }, code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  file: line.file,
  line: line.line,
  message,
  hint,
});

const missingKnots = (main: string, source: readonly SourceLine[]): Finding[] =>
  STAGE_KNOTS.filter(knot => !source.some(line => line.kind === 'knot' && line.text === knot)).map(knot =>
    at(
      { file: main, line: 1 },
      'missing-knot',
      `There is no knot "${knot}".`,
      `Add "=== ${knot} ===". Every run passes through it.`,
    ),
  );

const missingStages = (main: string, source: readonly SourceLine[]): Finding[] =>
  STAGES.filter(
    stage => stage !== 'encounter' && !source.some(line => line.tags.value('stage') === stage),
  ).map(stage =>
    at(
      { file: main, line: 1 },
      'missing-stage',
      `No line begins the stage "${stage}".`,
      `Put "# stage: ${stage}" on the first line of it.`,
    ),
  );
