import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A component whose code is fetched when it is first shown; until then, or where it cannot be had, nothing stands
 * there. For what the words need not wait for, and for what is seldom needed.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.JSX.Element | null {
  const fetched = signal<ComponentType<Props>>();
  return props => {
    useEffect(() => {
      fetch().then(
        component => {
          fetched.value = component;
        },
        () => {},
      );
    }, []);
    const Component = fetched.value;
    return Component ? <Component {...props} /> : null;
  };
}
