import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Later<Props> {
  (props: Props): VNode | null;
  /** Fetches it before it is shown: for what must be there when there may be no network. */
  ahead(): Promise<void>;
}

/**
 * A component whose code is fetched when it is first shown; until then, or where it cannot be had, nothing stands
 * there. For what the words need not wait for, and for what is seldom needed.
 */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Later<Props> {
  let here: ComponentType<Props> | undefined;
  const ahead = () =>
    fetch().then(
      found => {
        here = found;
      },
      () => {},
    );
  function Shown(props: Props) {
    const [Component, setComponent] = useState(() => here);
    useEffect(() => {
      void ahead().then(() => setComponent(() => here));
    }, []);
    return Component ? <Component {...props} /> : null;
  }
  return Object.assign(Shown, { ahead });
}
