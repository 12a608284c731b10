/** Plays the movements again when asked to; where the system asks for stillness, says so instead. */
export function letMotionBePlayed(): void {
  const again = document.querySelector<HTMLElement>('#again');
  const still = document.querySelector<HTMLElement>('#still');
  const wantsStillness = matchMedia('(prefers-reduced-motion: reduce)');
  const say = () => {
    if (again) again.hidden = wantsStillness.matches;
    if (still) still.hidden = !wantsStillness.matches;
  };
  wantsStillness.addEventListener('change', say);
  say();
  again?.addEventListener('click', () => {
    for (const animation of document.querySelector('.moves')?.getAnimations({ subtree: true }) ?? [])
      animation.currentTime = 0;
    replay('.newest .line');
    const shown = document.querySelectorAll('#melting .face:not(.away), #melting .face:nth-of-type(3)');
    for (const face of shown) face.classList.toggle('away');
    document.querySelector('#leaning')?.classList.toggle('speaking');
    document.querySelector('#going-back .circle')?.classList.toggle('out');
  });
}

/** An animation that is over has gone; it begins anew with its element. */
function replay(what: string): void {
  for (const element of document.querySelectorAll(`.moves ${what}`))
    element.replaceWith(element.cloneNode(true));
}
