import { useState } from 'preact/hooks';
import { newSeed } from '#app/device/chance.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import { factsOf } from '#core/story/facts.ts';
import type { Worth } from '#core/story/inside.ts';
import type { Place } from '#core/story/places.ts';
import { rememberedByHand } from '#core/workbench/remembered-by-hand.ts';
import type { Setting, Start } from '#core/workbench/trial.ts';
import { type Begin, beginAbove } from '#core/workbench/try-begins.ts';
import type { Shown, VariableNow } from '#core/workbench/try-shown.ts';
import { Memory } from './Memory.tsx';
import type { Wish } from './protocol.ts';

interface StartFormProps {
  readonly shown: Shown;
  readonly cursor: Place;
  readonly onBegin: (wish: Wish) => void;
  readonly onLeave: () => void;
}

const BEGINNING = '';
const keyOf = ({ kind, name }: Pick<Begin, 'kind' | 'name'>): string => `${kind} ${name}`;

/** Where a trial begins, with what is set before it, what the group remembers, and how chance falls. */
export function StartForm({ shown, cursor, onBegin, onLeave }: StartFormProps) {
  const w = tryoutWords().begin;
  const { begins, trial } = shown;
  const here = beginAbove(begins, cursor);
  const [where, setWhere] = useState(here ? keyOf(here) : BEGINNING);
  const [settings, setSettings] = useState<readonly Setting[]>(trial.start.settings);
  const [facts, setFacts] = useState<ReadonlyMap<string, Worth>>(() => factsIn(shown));
  const [seed, setSeed] = useState(trial.start.seed);
  const begin = begins.find(one => keyOf(one) === where);
  const remembered = rememberedByHand(facts);
  const start: Start = { seed, settings, ...(remembered && { remembered }) };
  const memories = shown.variables.filter(one => one.isMemory);
  const options = (kind: Begin['kind']) =>
    begins
      .filter(one => one.kind === kind)
      .map(one => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {one.about === '' ? one.name : `${one.name}: ${one.about}`}
        </option>
      ));
  return (
    <form
      class="try-begin busy"
      aria-label={w.title}
      onSubmit={event => {
        event.preventDefault();
        onBegin(begin ? { kind: 'way', start, aim: begin } : { kind: 'begin', start });
      }}
    >
      <h3 tabIndex={-1} ref={focusOn}>
        {w.title}
      </h3>
      <p>
        <label>
          <span class="label">{w.where}</span>
          <select value={where} onChange={event => setWhere(event.currentTarget.value)}>
            <option value={BEGINNING}>{w.beginning}</option>
            {here && <option value={keyOf(here)}>{w.cursor(here.name)}</option>}
            <optgroup label={w.moments}>{options('moment')}</optgroup>
            <optgroup label={w.knots}>{options('knot')}</optgroup>
          </select>
        </label>
        <span class="hint">{w.knotIs}</span>
      </p>
      <details class="try-part">
        <summary>{w.set}</summary>
        <Memory
          variables={shown.variables
            .filter(one => !one.isMemory)
            .map(one => ({ ...one, ...asSet(one, settings) }))}
          visits={shown.visits.map(one => ({
            ...one,
            hasChanged: false,
            times: timesSet(one.name, settings),
          }))}
          canSetVisits={shown.canSetVisits}
          onSet={setting =>
            setSettings([
              ...settings.filter(one => one.kind !== setting.kind || one.name !== setting.name),
              setting,
            ])
          }
        />
      </details>
      <details class="try-part">
        <summary>{w.memory}</summary>
        {memories.length === 0 ? (
          <p class="meta">{w.noMemory}</p>
        ) : (
          <>
            <p class="hint">{w.memoryHint}</p>
            <Memory
              variables={memories.map(one => ({
                ...one,
                worth: facts.get(one.name) ?? one.declared,
                hasChanged: false,
              }))}
              visits={[]}
              canSetVisits={false}
              onSet={setting => {
                if (setting.kind === 'variable') setFacts(new Map(facts).set(setting.name, setting.worth));
              }}
            />
          </>
        )}
      </details>
      <p class="try-seed">
        <label>
          <span class="label">{w.seed}</span>
          <input
            type="number"
            min="0"
            max="99999"
            step="1"
            value={seed}
            onChange={event => {
              const number = event.currentTarget.valueAsNumber;
              if (Number.isInteger(number) && number >= 0) setSeed(number);
              else event.currentTarget.value = String(seed);
            }}
          />
        </label>
        <button type="button" class="quiet-button" onClick={() => setSeed(newSeed())}>
          {w.otherSeed}
        </button>
        <span class="hint">{w.seedHint}</span>
      </p>
      <p class="row">
        <button type="submit" class="button">
          {begin ? w.way : w.go}
        </button>
        {begin && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => onBegin({ kind: 'begin', start: { ...start, ...startAt(begin) } })}
          >
            {w.there}
          </button>
        )}
        <button type="button" class="link-button" onClick={onLeave}>
          {w.leave}
        </button>
      </p>
      {begin && (
        <p class="hint">
          {w.way}: {w.wayHint} {w.there}: {w.thereHint}
        </p>
      )}
    </form>
  );
}

export const startAt = ({ knot }: Pick<Begin, 'knot'>): Pick<Start, 'knot' | 'opening'> => ({
  knot,
  opening: tryoutWords().opening(knot),
});

const asSet = (
  { name, declared }: VariableNow,
  settings: readonly Setting[],
): Pick<VariableNow, 'worth' | 'hasChanged'> => {
  const set = settings.find(one => one.kind === 'variable' && one.name === name);
  return { worth: set?.kind === 'variable' ? set.worth : declared, hasChanged: set !== undefined };
};

const timesSet = (name: string, settings: readonly Setting[]): number => {
  const set = settings.find(one => one.kind === 'visits' && one.name === name);
  return set?.kind === 'visits' ? set.times : 0;
};

/** What the present trial remembers, in the variables that ask for it. */
function factsIn({ variables, trial }: Shown): ReadonlyMap<string, Worth> {
  const { remembered } = trial.start;
  const facts = remembered ? factsOf(remembered) : {};
  return new Map(
    variables.filter(one => one.isMemory).map(({ name, declared }) => [name, facts[name] ?? declared]),
  );
}
