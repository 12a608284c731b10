import { useState } from 'preact/hooks';
import type { GroupOffer } from '#core/model/offer.ts';
import { calledOf, type Person } from '#core/model/person.ts';
import type { GroupStep, Rehearsed } from '#core/workbench/rehearse.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import { Others } from './Others.tsx';
import { Why } from './Why.tsx';

interface StepsProps {
  readonly meeting: Rehearsed;
  readonly people: readonly Person[];
  readonly onGo: (id: string) => void;
}

/** How something that was on offer is called: who, in whose shoes, and its author's name for it. */
export type NameOffer = (id: string) => string;

/** The meeting from its first question to its close, each place where the group had the choice. */
export function Steps({ meeting, people, onGo }: StepsProps) {
  const w = rehearsalWords();
  const offers = new Map<string, GroupOffer>(meeting.offers.map(offer => [offer.id, offer]));
  const nameOf: NameOffer = id => {
    const offer = offers.get(id);
    return offer ? nameOfOffer(offer, people) : id;
  };
  const stages = [...new Set(meeting.steps.map(step => step.stage))];
  return (
    <>
      {stages.map(stage => (
        <section key={stage}>
          <h3>{w.stage[stage] ?? w.otherStage}</h3>
          <ol class="steps">
            {meeting.steps
              .filter(step => step.stage === stage)
              .map((step, at) => (
                <StepView key={at} step={step} people={people} nameOf={nameOf} onGo={onGo} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface StepProps extends Pick<StepsProps, 'people' | 'onGo'> {
  readonly step: GroupStep;
  readonly nameOf: NameOffer;
}

function StepView({ step, people, nameOf, onGo }: StepProps) {
  const w = rehearsalWords();
  const [isOpen, setOpen] = useState(false);
  const { taken, explained, lines } = step;
  const others = explained.others.filter(one => one.id !== taken && one.why !== 'last-resort');
  return (
    <li>
      {taken !== '' && (
        <button type="button" class="link-button who" onClick={() => onGo(taken)}>
          {nameOf(taken)}
        </button>
      )}
      {lines.map((line, at) => (
        <LineView key={at} line={line} people={people} />
      ))}
      <Why step={step} nameOf={nameOf} />
      {others.length > 0 && (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{w.others(others.length)}</summary>
          {isOpen && <Others step={step} others={others} nameOf={nameOf} onGo={onGo} />}
        </details>
      )}
    </li>
  );
}

function nameOfOffer(offer: GroupOffer, people: readonly Person[]): string {
  const w = rehearsalWords();
  const called = (id: string) => calledOf(people.find(person => person.id === id)?.name ?? id);
  switch (offer.kind) {
    case 'turn':
      return `${called(offer.peer)}, ${w.asLane[offer.lane]} (${offer.id})`;
    case 'question':
      return `${called(offer.peer)} ${w.asks} (${offer.id})`;
    case 'pass':
      return `${called(offer.peer)} ${w.passes} (${offer.id})`;
    case 'intervention':
    case 'theme':
    case 'end':
      return `${called(offer.leader)} (${offer.id})`;
  }
}
