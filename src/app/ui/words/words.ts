import { en, type Messages } from './en.ts';

/** The catalogue in use. Components read it when they render, so that another one can be put in its place. */
export let t: Messages = en;

export function speak(messages: Messages): void {
  t = messages;
}

/** A day, said as people say it: in full, in the language of the interface. */
export const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
