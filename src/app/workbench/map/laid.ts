/** A point on the sheet, in the sheet's own units: 18 of them are as wide as a letter of the page is high. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Plot extends Size {
  readonly key: string;
  readonly region?: string;
  /** Which of the columns it lies in: first the conversation, then the meeting. */
  readonly column: number;
}
export interface Track {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}
/** A region by the size of its name. */
export interface Region extends Size {
  readonly key: string;
}

/** What is to be laid out. Plain data: it goes to a worker. */
export interface Survey {
  readonly plots: readonly Plot[];
  readonly tracks: readonly Track[];
  readonly regions: readonly Region[];
}

/** Where everything lies: a plot by its middle, a region by its upper corner, its name by the name's middle. */
export interface Laid extends Size {
  readonly plots: readonly (Point & { readonly key: string })[];
  readonly tracks: readonly { readonly key: string; readonly points: readonly Point[] }[];
  readonly regions: readonly (Point & Size & { readonly key: string; readonly name: Point })[];
}
