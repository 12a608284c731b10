import { voiceWords } from '#app/ui/words/design/voice.ts';
import { Part } from './Rule.tsx';

const { title, lead, why, say, not, pairs, modes } = voiceWords;

export const Voice = () => (
  <Part id="voice" title={title} lead={lead}>
    <p class="aside">{why}</p>
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">{say}</th>
          <th scope="col">{not}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(pair => (
          <tr key={pair.say}>
            <td>
              <p>{pair.say}</p>
              <p class="label">{pair.why}</p>
            </td>
            <td>{pair.not}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Part>
);

export const Modes = () => (
  <Part id="modes" title={modes.title} lead={modes.lead}>
    <dl class="modes">
      {modes.each.map(({ name, becomes }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{becomes}</dd>
        </div>
      ))}
    </dl>
  </Part>
);
