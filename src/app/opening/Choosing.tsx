import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '#core/model/result.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { type Come, comeFrom, type ComingFault } from './coming.ts';

interface ChoosingProps {
  readonly isAgain: boolean;
  readonly onCome: (came: Result<Come, ComingFault>) => void;
}

/** By hand or by dropping; wherever on the page a file is dropped, it is opened here and not by the browser. */
export function Choosing({ isAgain, onCome }: ChoosingProps) {
  const w = openingWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (!file) return;
      event.preventDefault();
      void comeFrom(file).then(onCome);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', away);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', away);
      removeEventListener('drop', drop);
    };
  }, [onCome]);
  return (
    <div class={isOver ? 'choosing over' : 'choosing'}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={w.choose}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again, after it was changed.
          if (file)
            void comeFrom(file)
              .then(onCome)
              .finally(() => input.current && (input.current.value = ''));
        }}
      />
      <p class="row">
        <button
          type="button"
          class={isAgain ? 'quiet-button' : 'button'}
          onClick={() => input.current?.click()}
        >
          {isAgain ? w.chooseOther : w.choose}
        </button>
        <span class="meta">{w.drop}</span>
      </p>
    </div>
  );
}
