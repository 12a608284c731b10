import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** One part of the page, which its list of contents leads to. */
export const Part = ({ id, title, lead, children }: PartProps) => (
  <section class="part" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <p class="lead">{lead}</p>
    {children}
  </section>
);

interface RuleProps {
  readonly title: string;
  readonly why: string;
  /** The thing itself. */
  readonly children: ComponentChildren;
}

/** A rule with its reason, and beside it what it is about. */
export const Rule = ({ title, why, children }: RuleProps) => (
  <div class="rule">
    <div class="says">
      <h3>{title}</h3>
      <p>{why}</p>
    </div>
    <div class="shows">{children}</div>
  </div>
);
