import { later } from '#app/ui/later.tsx';
import type { ExitQuestionsProps } from './ExitQuestions.tsx';

/** Nobody who leaves waits for them. */
export const ExitQuestionsLater = later<ExitQuestionsProps>(() =>
  import('./ExitQuestions.tsx').then(({ ExitQuestions }) => ExitQuestions),
);
