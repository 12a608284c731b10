import { signal } from '@preact/signals';
import type { PaneProps } from '../../doors.ts';

/** A place of the handbook: a section by its heading's address, or the paragraph on a finding. */
export type BookPlace = { readonly section: string } | { readonly code: string };

/** Where the handbook is to be opened next; it takes this up when it is shown. */
export const wantedInBook = signal<BookPlace | undefined>(undefined);

/** Opens the handbook beside the text, at a place of it. */
export function showInBook({ onPane }: Pick<PaneProps, 'onPane'>, place: BookPlace): void {
  wantedInBook.value = place;
  onPane('handbook');
}
