import { useEffect, useRef, useState } from 'preact/hooks';
import type { Laid, Survey } from './laid.ts';
import { openSurveyor, type Surveyor } from './surveyor.ts';

/** Where everything lies. Laid out anew only if something other is to be laid out, and shown as it was until then. */
export function useLaid(survey: Survey | undefined): Laid | undefined {
  const [laid, setLaid] = useState<Laid>();
  const surveyorRef = useRef<Surveyor | undefined>(undefined);
  const shape = survey ? JSON.stringify(survey) : '';
  useEffect(() => {
    const surveyor = openSurveyor(setLaid);
    surveyorRef.current = surveyor;
    return () => surveyor.close();
  }, []);
  useEffect(() => {
    if (survey) surveyorRef.current?.ask(survey);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- every drawing makes a survey; what counts is whether it says something new
  }, [shape]);
  return laid;
}
