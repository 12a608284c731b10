const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ps', 'ur', 'yi'];

/** Which way a language is written, from its BCP 47 tag. Browsers do not all know yet. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
