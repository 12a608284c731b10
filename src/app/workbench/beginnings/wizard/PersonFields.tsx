import { type Looks, LOOKS, portraitOf, takesColour } from '#core/workbench/looks.ts';
import type { Someone } from '#core/workbench/skeleton/answers.ts';
import { wizardWords } from '#app/ui/words/workbench/wizard.ts';
import { Field, Pick, Select } from './fields.tsx';

interface PersonFieldsProps {
  readonly person: Someone;
  readonly looks: Looks;
  readonly example?: Someone;
  readonly onPerson: (person: Someone) => void;
  readonly onLooks: (looks: Looks) => void;
}

/** Who somebody is, and how they look. */
export function PersonFields({ person, looks, example, onPerson, onLooks }: PersonFieldsProps) {
  const w = wizardWords();
  const field = (key: 'name' | 'about' | 'pronouns') => (
    <Field
      label={w.other[key]}
      value={person[key]}
      {...(example && { example: example[key] })}
      onText={text => onPerson({ ...person, [key]: text })}
    />
  );
  const look = (key: 'hair' | 'colour' | 'skin' | 'top', isOff = false) => (
    <Select
      label={w.other[key]}
      value={looks[key]}
      words={LOOKS[key]}
      none={w.any}
      isOff={isOff}
      onWord={word => onLooks({ ...looks, [key]: word })}
    />
  );
  return (
    <>
      {field('name')}
      {field('about')}
      {field('pronouns')}
      <fieldset class="looks">
        <legend>{w.other.looks}</legend>
        <div class="looks-grid">
          {look('hair')}
          {look('colour', !takesColour(looks.hair))}
          {look('skin')}
          {look('top')}
        </div>
        <Pick
          label={w.other.also}
          words={LOOKS.also}
          chosen={LOOKS.also.filter(word => looks.also.includes(word))}
          said={word => word}
          most={LOOKS.also.length}
          onChosen={also => onLooks({ ...looks, also })}
        />
        <p class="meta">
          {w.other.looksAre} {portraitOf(looks) === '' ? w.other.noLooks : <code>{portraitOf(looks)}</code>}
        </p>
      </fieldset>
    </>
  );
}
