import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown; until then, or where it cannot be had, nothing stands
 * there. For what the words need not wait for, and for what is seldom needed.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => VNode | null {
  let here: ComponentType<Props> | undefined;
  return props => {
    const [Component, setComponent] = useState(() => here);
    useEffect(() => {
      fetch().then(
        found => {
          here = found;
          setComponent(() => found);
        },
        () => {},
      );
    }, []);
    return Component ? <Component {...props} /> : null;
  };
}
