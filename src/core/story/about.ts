import type { About, NamedMoment } from '#core/model/case.ts';
import { type CaseId, parseMomentId, parsePersonId } from '#core/model/ids.ts';
import type { Person, Seat } from '#core/model/person.ts';
import { AIMS_ASKED, type HeadFault, readClosed, SITUATIONS_ASKED } from './head-words.ts';
import { roomFaults } from './room-faults.ts';
import { splitList, type Tag, Tags } from './tags.ts';

/** Keys that must stand once at the head of a case. */
export const HEAD_NEEDED = [
  'title',
  'language',
  'version',
  'summary',
  'you',
  'with',
  'setting',
  'minutes',
  'situation',
  'aims',
  'practises',
  'note',
  'country',
  'licence',
] as const;
const OFTEN = ['know', 'author', 'person', 'peer', 'leader', 'moment'] as const;
export const HEAD_TAGS = [...HEAD_NEEDED, ...OFTEN, 'note-more', 'room', 'begin-here'] as const;

const SEAT_OF_KEY: Readonly<Record<string, Seat>> = { person: 'encounter', peer: 'peer', leader: 'leader' };

function readPerson(key: string, value: string): Person | undefined {
  const [id = '', name, about, pronouns, ...portrait] = splitList(value, ';');
  const person = parsePersonId(id);
  const seat = SEAT_OF_KEY[key];
  if (!person || !seat || name === undefined || about === undefined || pronouns === undefined)
    return undefined;
  return { id: person, name, about, pronouns, seat, portrait: portrait.join('; ') };
}

function readMoment(value: string): NamedMoment | undefined {
  const [id = '', ...name] = splitList(value, ';');
  const moment = parseMomentId(id);
  return moment && name.length > 0 ? { id: moment, name: name.join('; ') } : undefined;
}

/** Reads the tags at the head of a case. */
export function readAbout(id: CaseId, head: readonly string[]): { about: About; faults: HeadFault[] } {
  const tags = new Tags(head);
  const faults: HeadFault[] = HEAD_NEEDED.filter(key => (tags.value(key) ?? '') === '').map(key => ({
    tag: { key, value: '' },
    code: 'missing-head',
    message: `The case does not say its ${key}.`,
    hint: `Add a line "# ${key}: …" at the top of case.ink.`,
  }));
  const fault = (tag: Tag, code: string, message: string, hint: string) =>
    faults.push({ tag, code, message, hint });

  const people = ['person', 'peer', 'leader'].flatMap(key =>
    tags.every(key).flatMap(value => {
      const person = readPerson(key, value);
      if (!person)
        fault(
          { key, value },
          'malformed-person',
          `"${value}" does not describe a person.`,
          'Write "# person: id; Name; who they are; pronouns; portrait".',
        );
      return person ? [person] : [];
    }),
  );
  const moments = tags.every('moment').flatMap(value => {
    const moment = readMoment(value);
    if (!moment)
      fault(
        { key: 'moment', value },
        'malformed-moment',
        `"${value}" does not name a moment.`,
        'Write "# moment: id; the words that come after \'the moment\'".',
      );
    return moment ? [moment] : [];
  });
  const minutesSaid = tags.value('minutes') ?? '';
  const minutes = Number(minutesSaid);
  if (minutesSaid !== '' && (!Number.isInteger(minutes) || minutes < 1))
    fault(
      { key: 'minutes', value: minutesSaid },
      'malformed-minutes',
      'The minutes are not a whole number.',
      'Write "# minutes: 25".',
    );
  const room = tags.value('room') ?? '';
  if (room !== '')
    for (const { code, message, hint } of roomFaults(
      room,
      people.map(person => person.id),
    ))
      fault({ key: 'room', value: room }, code, message, hint);
  const beginHere = tags.value('begin-here') ?? '';
  if (tags.has('begin-here') && beginHere !== 'yes')
    fault(
      { key: 'begin-here', value: beginHere },
      'unknown-begin-here',
      `"${beginHere}" says nothing about where to begin.`,
      'Write "# begin-here: yes", or leave the line out.',
    );
  const once = (key: (typeof HEAD_NEEDED)[number]) => tags.value(key) ?? '';
  return {
    about: {
      id,
      title: once('title'),
      language: once('language'),
      version: once('version'),
      summary: once('summary'),
      you: once('you'),
      with: once('with'),
      setting: once('setting'),
      room,
      know: tags.every('know'),
      minutes,
      situations: readClosed(tags, SITUATIONS_ASKED, faults),
      aims: readClosed(tags, AIMS_ASKED, faults),
      practises: tags.words('practises'),
      beginHere: beginHere === 'yes',
      note: once('note'),
      noteMore: tags.value('note-more') ?? '',
      country: once('country'),
      licence: once('licence'),
      authors: tags.every('author'),
      people,
      moments,
    },
    faults,
  };
}
