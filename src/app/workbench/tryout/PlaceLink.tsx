import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Place } from '#core/story/places.ts';

interface PlaceLinkProps {
  readonly place: Place | undefined;
  readonly onPlace: (place: Place) => void;
  /** What stands there, for whoever hears the link by itself. */
  readonly of?: string;
}

/** The way from something that was shown to where it is written. */
export function PlaceLink({ place, onPlace, of = '' }: PlaceLinkProps) {
  if (!place) return null;
  const file = place.file.slice(place.file.lastIndexOf('/') + 1);
  return (
    <button type="button" class="link-button place-link" onClick={() => onPlace(place)}>
      {file}, {tryoutWords().written.place(place.line)}
      {of !== '' && <span class="visually-hidden">: {of}</span>}
    </button>
  );
}
