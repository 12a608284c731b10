import { outsideWords } from '#app/ui/words/outside.ts';

/** Before a case from outside is begun. */
export const OutsideNote = () => (
  <p>
    <strong>{outsideWords().note}</strong>
  </p>
);
