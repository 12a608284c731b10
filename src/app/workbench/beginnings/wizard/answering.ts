import { signal } from '@preact/signals';
import * as v from 'valibot';
import { AIMS } from '#core/model/aim.ts';
import { isPlan, type PlanName } from '#core/model/room.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import { type Looks, portraitOf } from '#core/workbench/looks.ts';
import { type Answers, UNANSWERED } from '#core/workbench/skeleton/answers.ts';

/** What has been answered so far, and at which question one is. */
export interface Answering {
  readonly at: number;
  readonly answers: Answers;
  readonly looks: { readonly other: Looks; readonly second: Looks };
}

const NO_LOOKS: Looks = { hair: '', colour: '', skin: '', top: '', also: [] };
const NEW: Answering = { at: 0, answers: UNANSWERED, looks: { other: NO_LOOKS, second: NO_LOOKS } };

const text = v.string();
const SomeoneShape = v.object({ name: text, about: text, pronouns: text, portrait: text });
const LooksShape = v.object({ hair: text, colour: text, skin: text, top: text, also: v.array(text) });
const AnsweringShape = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  answers: v.object({
    title: text,
    summary: text,
    situations: v.array(v.picklist(SITUATIONS)),
    aims: v.array(v.picklist(AIMS)),
    you: text,
    other: SomeoneShape,
    second: SomeoneShape,
    plan: v.custom<PlanName>(plan => typeof plan === 'string' && isPlan(plan)),
    setting: text,
    country: text,
    toSay: text,
    hint: text,
    openings: v.tuple([text, text, text]),
    note: text,
  }),
  looks: v.object({ other: LooksShape, second: LooksShape }),
});

const NAME = 'afterword-questions';

function stored(): Answering {
  try {
    const read = v.safeParse(AnsweringShape, JSON.parse(sessionStorage.getItem(NAME) ?? 'null'));
    return read.success ? read.output : NEW;
  } catch {
    return NEW;
  }
}

/** The page may be loaded anew in the middle; in this tab the answers are still there. */
export const answering = signal<Answering>(stored());

export function answer(now: Answering): void {
  answering.value = now;
  try {
    sessionStorage.setItem(NAME, JSON.stringify(now));
  } catch {
    // They are kept in memory for as long as the page is open.
  }
}

export function forgetAnswers(): void {
  answering.value = NEW;
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Then none were kept.
  }
}

/** All answers, with how people look put into words. */
export const answersOf = ({ answers, looks }: Answering): Answers => ({
  ...answers,
  other: { ...answers.other, portrait: portraitOf(looks.other) },
  second: { ...answers.second, portrait: portraitOf(looks.second) },
});
