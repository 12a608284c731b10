import { Fragment } from 'preact';

/** Author text as text, never as HTML. The one piece of markup is _emphasis_. */
export const AuthorText = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(/(?<!\w)_([^_]+)_(?!\w)/)
      .map((part, index) =>
        index % 2 === 1 ? <em key={index}>{part}</em> : <Fragment key={index}>{part}</Fragment>,
      )}
  </>
);
