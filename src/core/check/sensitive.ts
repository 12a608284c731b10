import type { Finding } from '#core/model/finding.ts';
import { found, headLine, saying, type Subject } from './subject.ts';

/** What a learner may want to know before the click, the words that show it, and the words that tell of it. */
const NOTED: readonly { readonly what: string; readonly shows: RegExp; readonly tells: RegExp }[] = [
  {
    what: 'death or dying',
    shows: /\b(die[ds]?|dying|dead|death|funeral|hospice)\b/i,
    tells: /\b(die[ds]?|dying|dead|deaths?|killed|bereave\w*|grief|stillb\w*|end of life)\b/i,
  },
  {
    what: 'cancer',
    shows: /\b(cancer|tumou?rs?|leukaemia|lymphoma|melanoma|carcinoma)\b/i,
    tells: /\b(cancer|tumou?rs?|leukaemia|lymphoma|serious illness|illness)\b/i,
  },
  {
    what: 'suicide or self-harm',
    shows: /\b(suicid\w*|self-harm\w*|overdosed?|kill(ed|ing)? (him|her|my|your|them)sel(f|ves))\b/i,
    tells: /\b(suicid\w*|self-harm\w*|overdose)\b/i,
  },
  {
    what: 'violence',
    shows:
      /\b(stabbed|punch(ed|es)?|assault\w*|strangle\w*|knife|beat(en)? (him|her|me) up|hit (me|him|her))\b/i,
    tells: /\b(violen\w*|aggress\w*|assault\w*|threat\w*|anger)\b/i,
  },
  {
    what: 'the loss of a pregnancy or a baby',
    shows: /\b(stillb\w*|miscarr\w*|cot death|no heartbeat)\b/i,
    tells: /\b(baby|pregnan\w*|stillb\w*|miscarr\w*|child)\b/i,
  },
  {
    what: 'abuse',
    shows: /\b(abus(e|ed|ive|ing)|rape[ds]?|molest\w*)\b/i,
    tells: /\b(abus\w*|rape|assault|violence)\b/i,
  },
];

const DOSE = /\b\d+([.,]\d+)?\s?(mg|mcg|µg|g\/kg|mg\/kg|micrograms?|milligrams?|ml|millilitres?|units of)\b/i;
const SURVIVAL =
  /\b\d+\s?(%|per ?cent)[^.]{0,40}\b(surviv\w*|alive|chance|odds|die|live)\b|\b(surviv\w*|chances?|odds)\b[^.]{0,40}\b\d+\s?(%|per ?cent|in (a )?\d+)|\b(five|5|ten|10)-year survival\b|\b(days|weeks|months|years) to live\b/i;
const HURTFUL =
  /\b(non-?complian(t|ce)|difficult patients?|heart-?sinks?|suffer(s|ed|ing)? from|wheelchair-bound|confined to a wheelchair|commit(ted|s)? suicide|frequent flyers?|bed-?blockers?|drug-?seek(er|ing)|attention-?seeking|the (cancer|hip|stroke|gallbladder) in bed|failed (the )?treatment|retarded)\b/i;

export function sensitive(subject: Subject): Finding[] {
  const { about, source } = subject;
  const note = `${about.note} ${about.noteMore}`;
  const spoken = source.filter(line => line.kind === 'text' || line.kind === 'choice');
  return [
    ...NOTED.flatMap(({ what, shows, tells }) => {
      const line = spoken.find(one => shows.test(one.text));
      return line === undefined || tells.test(note)
        ? []
        : [
            found(
              'warning',
              headLine(subject, 'note'),
              'content-note',
              `The case has ${what} in it ("${shows.exec(line.text)?.[0]}", ${line.file} line ${line.line}), and its note does not say so.`,
              'Say it in "# note:" or "# note-more:", neutrally, in one line.',
            ),
          ];
    }),
    ...saying(
      spoken,
      DOSE,
      'dose',
      word => `"${word}" is a dose.`,
      'Leave doses out: nobody comes here for them, and somebody might use them.',
    ),
    ...saying(
      spoken,
      SURVIVAL,
      'survival-figure',
      word => `"${word}" is a figure of survival.`,
      'Leave figures out: they date, and a reader may take them for their own.',
    ),
    ...saying(
      spoken,
      HURTFUL,
      'hurtful-word',
      word => `"${word}" hurts whom it is said of.`,
      'Say what the person does or has; or let a character say it, and be heard saying it.',
    ),
  ];
}
