import { lookWords } from '#app/ui/words/design/look.ts';
import { Part, Rule } from './Rule.tsx';

const { idea, type, space } = lookWords;

export const Idea = () => (
  <Part id="idea" title={idea.title} lead={idea.lead}>
    <div class="prose">
      {idea.text.map(text => (
        <p key={text}>{text}</p>
      ))}
      <p>{idea.not}</p>
    </div>
  </Part>
);

export const Type = () => (
  <Part id="type" title={type.title} lead={type.lead}>
    <Rule {...type.families}>
      <p class="family serif">{type.families.serif}</p>
      <p class="label">
        <code>--serif</code> Source Serif 4, 400
      </p>
      <p class="family">{type.families.sans}</p>
      <p class="label">
        <code>--sans</code> Atkinson Hyperlegible Next, 400, <strong>600</strong>
      </p>
    </Rule>
    <Rule {...type.sizes}>
      <ul class="sizes">
        {type.sizes.steps.map(({ name, of }) => (
          <li key={name}>
            <span class={`size ${name.replace(/^--|rem$/, '')}`}>{of}</span>
            <span class="label">
              <code>{name}</code> <output class="pixels" />
            </span>
          </li>
        ))}
      </ul>
    </Rule>
    <Rule {...type.measure}>
      <p class="line said" id="measured">
        {type.measure.text}
      </p>
      <p class="label">
        <output id="letters" />
      </p>
    </Rule>
  </Part>
);

export const Space = () => (
  <Part id="space" title={space.title} lead={space.lead}>
    <ul class="spaces">
      {space.rules.map(({ name, why }) => (
        <li key={name}>
          <span class={`shape ${name.slice(2)}`} aria-hidden="true" />
          <h3>
            <code>{name}</code>
          </h3>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  </Part>
);
