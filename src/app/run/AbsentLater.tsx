import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AbsentProps } from './Absent.tsx';

/** What to say in place of a run is fetched only when a run is missing, which is seldom. */
export function AbsentLater(props: AbsentProps) {
  const [Absent, setAbsent] = useState<ComponentType<AbsentProps>>();
  useEffect(() => {
    void import('./Absent.tsx').then(module => setAbsent(() => module.Absent));
  }, []);
  return Absent ? <Absent {...props} /> : null;
}
