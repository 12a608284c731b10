declare module 'virtual:explanations' {
  /** The handbook's words on each finding, by its code. */
  export const EXPLANATIONS: readonly (readonly [code: string, text: string])[];
}

declare module 'virtual:group-text' {
  /** The group that all cases share, in ink. */
  export const GROUP_TEXT: string;
}
