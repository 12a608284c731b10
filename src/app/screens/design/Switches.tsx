import { lookWords } from '#app/ui/words/design/look.ts';

/** They need the page's script, which shows them. */
export const Switches = () => (
  <form class="switches no-print" id="switches" aria-label={lookWords.switches} hidden>
    <fieldset>
      <legend>{lookWords.switches}</legend>
      {Object.entries(lookWords.scheme).map(([value, name]) => (
        <label key={value} class="check">
          <input type="radio" name="scheme" value={value} checked={value === 'system'} /> {name}
        </label>
      ))}
      {(['contrast', 'large', 'rtl'] as const).map(name => (
        <label key={name} class="check">
          <input type="checkbox" name={name} /> {lookWords[name]}
        </label>
      ))}
    </fieldset>
  </form>
);
