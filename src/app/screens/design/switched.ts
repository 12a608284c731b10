/** What stands for a question to the system, while the page is switched by hand: an answer. */
const ANSWER = { yes: 'all', no: 'not all' } as const;

/** Every question that the stylesheets ask of the system by this name. */
function questions(feature: string): { readonly media: MediaList; readonly asked: string }[] {
  const found: CSSMediaRule[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes(feature)) found.push(rule);
      else if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return found.map(({ media }) => ({ media, asked: media.mediaText }));
}

/**
 * Switches the page by answering the stylesheets' own questions in the system's stead. So day and night are shown by
 * the rules that make them, and those need not know of this page.
 */
export function letItBeSwitched(after: () => void): void {
  const form = document.querySelector<HTMLFormElement>('#switches');
  if (!form) return;
  const [schemes, contrasts] = [questions('prefers-color-scheme'), questions('prefers-contrast')];
  const { documentElement: root } = document;
  const { dir } = root;
  const follow = () => {
    const chosen = new FormData(form);
    const scheme = chosen.get('scheme');
    for (const { media, asked } of schemes)
      media.mediaText = scheme === 'system' ? asked : scheme === 'night' ? ANSWER.yes : ANSWER.no;
    for (const { media, asked } of contrasts) media.mediaText = chosen.has('contrast') ? ANSWER.yes : asked;
    root.dir = chosen.has('rtl') ? 'rtl' : dir;
    root.style.fontSize = chosen.has('large') ? '225%' : '';
    after();
  };
  form.hidden = false;
  form.addEventListener('change', follow);
  form.addEventListener('submit', event => event.preventDefault());
  follow();
}
