import { Notice } from '#app/ui/Notice.tsx';
import { outsideWords } from '#app/ui/words/outside.ts';

/** Before a case from outside is begun. */
export const OutsideNote = () => <Notice>{outsideWords().note}</Notice>;
