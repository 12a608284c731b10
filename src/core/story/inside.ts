/** What a variable of ink holds, as an author reads and writes it; a list by the full names of its items. */
export type Worth = number | boolean | string | readonly string[];

/** What a story remembers, for whoever looks into it and changes it while it is being performed. */
export interface Inside {
  /** Undefined where there is no such variable, or where it holds what nobody could write down. */
  valueOf(name: string): Worth | undefined;
  /** All items that the list in this variable may hold; undefined where it holds no list. */
  itemsOf(name: string): readonly string[] | undefined;
  /** Nothing happens where there is no such variable. What comes after the next choice knows it. */
  set(name: string, worth: Worth): void;
  /** How often the place with this path of ink's was entered. */
  visitsOf(path: string): number;
  /** Nothing happens where that cannot be set: inkjs itself keeps it closed. */
  setVisits(path: string, times: number): void;
}
