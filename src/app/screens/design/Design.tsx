import type { Person } from '#core/model/person.ts';
import { Page } from '#app/ui/Page.tsx';
import { lookWords } from '#app/ui/words/design/look.ts';
import { scriptWords } from '#app/ui/words/design/script.ts';
import { voiceWords } from '#app/ui/words/design/voice.ts';
import { Colours } from './Colours.tsx';
import { Idea, Space, Type } from './Look.tsx';
import { Motion } from './Motion.tsx';
import { Faces, Icons, Rooms } from './Pictures.tsx';
import { Script } from './Script.tsx';
import { Switches } from './Switches.tsx';
import { Modes, Voice } from './Voice.tsx';

const CONTENTS: Readonly<Record<string, string>> = {
  idea: lookWords.idea.title,
  colour: lookWords.colour.title,
  type: lookWords.type.title,
  space: lookWords.space.title,
  motion: lookWords.motion.title,
  script: scriptWords.title,
  faces: scriptWords.faces.title,
  rooms: scriptWords.rooms.title,
  icons: scriptWords.icons.title,
  voice: voiceWords.title,
  modes: voiceWords.modes.title,
};

interface DesignProps {
  /** Everybody of the Thursday group, as they sit; the last peer shows the faces. */
  readonly group: readonly Person[];
}

/** The design language, beside what it is about. No learner is led here. */
export function Design({ group }: DesignProps) {
  const one = group.findLast(person => person.seat === 'peer');
  return (
    <Page name="design">
      <h1>{lookWords.title}</h1>
      <p class="lead">{lookWords.lead}</p>
      <nav class="contents no-print" aria-label={lookWords.contents}>
        <ul>
          {Object.entries(CONTENTS).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Switches />
      <Idea />
      <Colours />
      <Type />
      <Space />
      {one && <Motion group={group} of={one} />}
      <Script />
      {one && <Faces of={one} />}
      <Rooms />
      <Icons />
      <Voice />
      <Modes />
    </Page>
  );
}
