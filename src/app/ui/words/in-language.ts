import { directionOf } from './direction.ts';
import { t } from './words.ts';

/** For author text among words of the interface: how it is read out and which way it runs, where that differs. */
export const inLanguage = (language: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } =>
  language === t.language ? {} : { lang: language, dir: directionOf(language) };
