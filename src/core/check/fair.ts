import type { Finding } from '#core/model/finding.ts';
import type { Line } from '#core/model/line.ts';
import { type Move, SPACE_OF_MOVE } from '#core/model/move.ts';
import type { Reply } from '#core/model/offer.ts';
import { wordsIn } from './meeting.ts';
import { choiceLine, found, headLine, type Subject } from './subject.ts';
import { replyTaken, type Walk } from './walk.ts';

/** The replies of one menu, in their order. */
type Menu = readonly Reply[];

/** The menus of a conversation. Where conditions let replies come and go, the fullest stands for all. */
function menusIn(walks: readonly Walk[]): Menu[] {
  const menus: Menu[] = [];
  for (const walk of walks)
    for (const { menu } of walk.steps) {
      const replies = menu.flatMap(({ offer }) => (offer?.kind === 'reply' ? [offer] : []));
      if (replies.length === 0) continue;
      const at = menus.findIndex(known => known.some(one => replies.some(reply => reply.id === one.id)));
      if (at < 0) menus.push(replies);
      else if (replies.length > (menus[at]?.length ?? 0)) menus[at] = replies;
    }
  return menus;
}

/** How much room a reply makes: what opens less what closes. */
const opening = ({ moves }: Reply): number =>
  moves.reduce((sum, move) => {
    const space = SPACE_OF_MOVE[move];
    return sum + (space === '+' ? 1 : space === '-' ? -1 : 0);
  }, 0);

/** The one reply that opens most, if there is one. */
function mostOpening(menu: Menu): Reply | undefined {
  const most = Math.max(...menu.map(opening));
  const all = menu.filter(reply => opening(reply) === most);
  return all.length === 1 ? all[0] : undefined;
}

export function unfairChoices(subject: Subject, walks: readonly Walk[]): Finding[] {
  const menus = menusIn(walks);
  const at = (reply: Reply) => choiceLine(subject, reply.id) ?? { file: subject.main, line: 1 };
  return [
    ...menus.flatMap(menu => lengths(menu, at)),
    ...menus.filter(menu => menu.length === 1).flatMap(menu => menu.map(reply => alone(reply, at))),
    ...menus.filter(hasSameMoves).flatMap(menu => menu.slice(0, 1).map(reply => sameMoves(reply, at))),
    ...menus.flat().flatMap(reply => labels(reply, at)),
    ...giveaways(subject, menus),
    ...silences(subject, menus),
    ...oneSidedMoves(subject, walks),
  ];
}

type At = (reply: Reply) => { readonly file: string; readonly line: number };

function lengths(menu: Menu, at: At): Finding[] {
  const counts = menu.map(reply => wordsIn(reply.text)).toSorted((a, b) => a - b);
  const middle = counts.length / 2;
  const median = ((counts[Math.ceil(middle) - 1] ?? 0) + (counts[Math.floor(middle)] ?? 0)) / 2;
  const room = Math.max(2, median * 0.2);
  return menu.flatMap(reply => {
    const words = wordsIn(reply.text);
    const isOff = menu.length > 1 && Math.abs(words - median) > room;
    return [
      ...(isOff
        ? [
            found(
              'warning',
              at(reply),
              'reply-length',
              `"${reply.text}" has ${words} words, and the replies beside it ${median}; length gives a choice away.`,
              'Bring it within a fifth of the others.',
            ),
          ]
        : []),
      ...(reply.act === undefined && words > 28
        ? [
            found(
              'warning',
              at(reply),
              'reply-long',
              `"${reply.text}" has ${words} words; nobody says that in one breath.`,
              'Keep what is said to 28 words.',
            ),
          ]
        : []),
    ];
  });
}

const alone = (reply: Reply, at: At): Finding =>
  found(
    'warning',
    at(reply),
    'single-reply',
    `"${reply.text}" is the only reply there is, so it is no choice.`,
    'Give it another beside it, or let the conversation go on by itself.',
  );

const hasSameMoves = (menu: Menu): boolean =>
  menu.length > 1 && new Set(menu.map(reply => reply.moves.toSorted().join())).size === 1;

const sameMoves = (reply: Reply, at: At): Finding =>
  found(
    'warning',
    at(reply),
    'same-moves',
    'Every reply on this menu does the same.',
    'Let them differ in what they do, or say with "# move:" how they do.',
  );

const VILLAIN =
  /\b(shut up|stupid|idiot|(his|her|their|your) own fault|pull yourself together|get over it|grow up|not my problem|nothing to do with me|i don['’]t care|stop crying|you people)\b/i;
const LABEL =
  /^(show|express|offer|explain|reassure|apologi[sz]e|empathi[sz]e|ask|tell|say|acknowledge|explore|validate|name|change|give|use|stay|avoid|listen|comfort|confront|ignore|break|be)\b/i;
const SPEAKS_TO_SOMEBODY = /\b(i|i['’]\w+|me|my|we|us|our|you|you['’]\w+|your)\b/i;

function labels(reply: Reply, at: At): Finding[] {
  if (VILLAIN.test(reply.text))
    return [
      found(
        'warning',
        at(reply),
        'villain-reply',
        `"${reply.text}" is what nobody who means well would say.`,
        'Write what a decent tired clinician might say in its place, and would defend.',
      ),
    ];
  const isLabel =
    reply.act === undefined &&
    !SPEAKS_TO_SOMEBODY.test(reply.text) &&
    (LABEL.test(reply.text) || !/[.?!…]["”’)]?$/.test(reply.text));
  return isLabel
    ? [
        found(
          'warning',
          at(reply),
          'label-reply',
          `"${reply.text}" says what is done, not what is said.`,
          'Write the words themselves; or "# act: do" and begin with "You".',
        ),
      ]
    : [];
}

/** Fewer menus than this prove nothing about a habit. */
const ENOUGH_MENUS = 6;

function giveaways(subject: Subject, menus: readonly Menu[]): Finding[] {
  const telling = menus.flatMap(menu => {
    const best = menu.length > 1 ? mostOpening(menu) : undefined;
    return best ? [{ menu, best }] : [];
  });
  if (telling.length < ENOUGH_MENUS) return [];
  const title = headLine(subject, 'title');
  const longest = telling.filter(({ menu, best }) =>
    menu.every(reply => reply === best || wordsIn(reply.text) < wordsIn(best.text)),
  ).length;
  const places = telling.map(({ menu, best }) => menu.indexOf(best));
  const times = (place: number) => places.filter(one => one === place).length;
  const [place = 0] = places.toSorted((a, b) => times(b) - times(a));
  return [
    ...(longest > telling.length / 3
      ? [
          found(
            'warning',
            title,
            'longest-opens',
            `The longest reply is the one that opens most in ${longest} of ${telling.length} menus.`,
            'Let it be so in a third of them at most.',
          ),
        ]
      : []),
    ...(times(place) > telling.length / 2
      ? [
          found(
            'warning',
            title,
            'opening-position',
            `The reply that opens most stands in place ${place + 1} in ${times(place)} of ${telling.length} menus.`,
            'Spread it, so that no place is a hint.',
          ),
        ]
      : []),
  ];
}

const silences = (subject: Subject, menus: readonly Menu[]): Finding[] =>
  menus.length === 0 ||
  menus.flat().some(reply => reply.act === 'wait' || reply.moves.includes('emo.silence'))
    ? []
    : [
        found(
          'warning',
          headLine(subject, 'title'),
          'no-silence',
          'Nowhere in this conversation can one be silent.',
          'Let waiting be a reply somewhere: "# act: wait # move: emo.silence".',
        ),
      ];

/** Faces that show something, and faces that keep it back. Fear and worry may be either. */
const OPEN_FACES = ['smile', 'warm', 'thoughtful', 'surprised', 'wry', 'sad', 'crying'];
const SHUT_FACES = ['guarded', 'blank', 'angry', 'irritated'];

/** How a reply is met: by the faces up to the next choice. It may be met both ways. */
const metWith = (lines: readonly Line[]): readonly ('open' | 'shut')[] =>
  lines.flatMap(({ face = '' }) =>
    OPEN_FACES.includes(face) ? 'open' : SHUT_FACES.includes(face) ? 'shut' : [],
  );

/** A move that three replies make, or more, and that is met the same way every time. */
function oneSidedMoves(subject: Subject, walks: readonly Walk[]): Finding[] {
  const met = new Map<Move, { readonly replies: Set<string>; readonly ways: Set<string> }>();
  for (const { steps, last } of walks)
    for (const [at, step] of steps.entries()) {
      const reply = replyTaken(step);
      const ways = metWith((steps[at + 1] ?? last).lines);
      if (!reply || ways.length === 0) continue;
      for (const move of reply.moves) {
        const known = met.get(move) ?? { replies: new Set(), ways: new Set() };
        met.set(move, known);
        known.replies.add(reply.id);
        ways.forEach(way => known.ways.add(way));
      }
    }
  return [...met].flatMap(([move, { replies, ways }]) => {
    const [way] = ways;
    if (replies.size < 3 || ways.size !== 1) return [];
    // The first in the text, whichever a walk came to first: what is allowed there stays allowed.
    const first = subject.source.find(
      line => line.kind === 'choice' && replies.has(line.tags.value('id') ?? ''),
    );
    return [
      found(
        'warning',
        first ?? headLine(subject, 'title'),
        way === 'open' ? 'move-always-well' : 'move-always-badly',
        `${move} is met with ${way === 'open' ? 'an open' : 'a shut'} face every time, in ${replies.size} replies.`,
        'No move is right or wrong everywhere: let it be met otherwise once.',
      ),
    ];
  });
}
