import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../tools.mjs';

const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>The barest page</title>
<main id="text"></main>
<div id="choices"></div>
<script src="ink.js"></script>
<script src="play.js"></script>
</html>
`;

const PLAY = `'use strict';
fetch('story.json').then(answer => answer.text()).then(json => {
  const story = new inkjs.Story(json);
  story.state.storySeed = 1;
  const add = (place, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    place.append(element);
    return element;
  };
  const goOn = () => {
    choices.replaceChildren();
    while (story.canContinue) add(text, 'p', story.Continue());
    for (const choice of story.currentChoices) {
      const button = add(choices, 'button', choice.text);
      button.className = 'choice';
      button.onclick = () => {
        story.ChooseChoiceIndex(choice.index);
        goOn();
      };
    }
  };
  goOn();
});
`;

/** The yardstick: the least that plays a compiled story in a browser. Nothing can be quicker and still be ink. */
export function writeBarest(folder: string, ink: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'play.js'), PLAY);
  writeFileSync(join(folder, 'story.json'), ink);
  copyFileSync(join(TOP, 'node_modules/inkjs/dist/ink.js'), join(folder, 'ink.js'));
}
