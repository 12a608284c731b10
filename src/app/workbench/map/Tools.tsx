import { mapWords } from '#app/ui/words/workbench/map.ts';

interface ToolsProps {
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onWhole: () => void;
  readonly onPrint: () => void;
}

/** What can be done to the drawing as a whole. */
export function Tools({ onLarger, onSmaller, onWhole, onPrint }: ToolsProps) {
  const w = mapWords();
  const tools = [
    [w.larger, onLarger],
    [w.smaller, onSmaller],
    [w.whole, onWhole],
    [w.print, onPrint],
  ] as const;
  return (
    <>
      {tools.map(([name, onPress]) => (
        <button key={name} type="button" class="link-button" onClick={onPress}>
          {name}
        </button>
      ))}
    </>
  );
}
