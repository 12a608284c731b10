import type { ComponentChildren } from 'preact';

/** Something the learner should know, quietly, with what can be done about it. */
export const Notice = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="notice" role="note">
    {children}
  </div>
);
