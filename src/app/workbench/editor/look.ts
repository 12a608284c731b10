import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { inkTags } from './ink/nodes.ts';
import { VOICES } from './lines.ts';

const DEPTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** A letter's worth of blank, of the text's own face. Only lines that go on below are set in by it. */
const BLANKS_EM = 0.5;

const lines = {
  '.cm-line': { paddingInline: '0.6rem 1rem' },
  '.cm-knot-line': {
    fontFamily: 'var(--serif)',
    fontSize: '1.2em',
    paddingBlockStart: '0.25em',
    borderBlockStart: '1px solid var(--line)',
  },
  '.cm-stitch-line': { fontFamily: 'var(--serif)', fontSize: '1.1em', paddingBlockStart: '0.4em' },
  ...Object.fromEntries(
    DEPTHS.map(depth => [
      `.cm-indent-${depth}`,
      {
        paddingInlineStart: `calc(0.6rem + ${depth * BLANKS_EM}em)`,
        textIndent: `-${depth * BLANKS_EM}em`,
      },
    ]),
  ),
};

const voices = {
  '.cm-voice': { fontWeight: '600', fontSize: '0.92em', letterSpacing: '0.02em' },
  '.cm-voice-you': { color: 'var(--you)' },
  ...Object.fromEntries(
    Array.from({ length: VOICES }, (_, at) => [`.cm-voice-${at}`, { color: `var(--voice-${at})` }]),
  ),
};

// CodeMirror draws its waves and marks with data: images, which the page's policy refuses.
const findings = {
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': {
    textDecoration: 'underline wavy 1px var(--ed-error)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-warning': {
    textDecoration: 'underline dashed 1px var(--ed-warning)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-info': {
    textDecoration: 'underline dotted 1px var(--ed-note)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-finding-gutter': { inlineSize: '1.45rem' },
  '.cm-finding-gutter .cm-gutterElement': { paddingInlineStart: '0.2rem' },
  '.cm-finding': {
    display: 'inline-block',
    inlineSize: '1.15em',
    blockSize: '1.15em',
    lineHeight: '1.1em',
    textAlign: 'center',
    fontSize: '0.85em',
    fontWeight: '700',
    border: '1.5px solid currentColor',
  },
  '.cm-finding-error': {
    color: 'var(--paper)',
    background: 'var(--ed-error)',
    borderColor: 'var(--ed-error)',
  },
  '.cm-finding-warning': { color: 'var(--ed-warning)', borderRadius: '0.3em' },
  '.cm-finding-note': { color: 'var(--ed-note)', borderRadius: '50%' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', marginInlineStart: '0' },
  '.cm-diagnostic-error, .cm-diagnostic-warning, .cm-diagnostic-info': { borderInlineStart: '0' },
  '.cm-diagnosticText p': { margin: '0 0 0.25rem' },
  '.cm-diagnosticAction': {
    minBlockSize: '2.75rem',
    paddingInline: '1rem',
    marginInlineStart: '0',
    marginInlineEnd: '0.5rem',
    border: '1.5px solid var(--ink)',
    borderRadius: '999px',
    background: 'transparent',
    color: 'var(--ink)',
    font: 'inherit',
  },
};

const floating = {
  '.cm-tooltip': {
    background: 'var(--raised)',
    border: '1px solid var(--quiet)',
    maxInlineSize: 'min(28rem, 92vw)',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxBlockSize: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '0.35rem 0.75rem',
    minBlockSize: '2.75rem',
    whiteSpace: 'normal',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--ed-chosen)',
    color: 'var(--ink)',
    outline: '2px solid transparent',
    outlineOffset: '-2px',
  },
  '.cm-completionDetail': {
    display: 'block',
    marginInlineStart: '0',
    fontStyle: 'normal',
    fontSize: '0.9em',
    color: 'var(--quiet)',
    lineHeight: '1.35',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
};

const panels = {
  '.cm-panels': { background: 'var(--raised)', color: 'var(--ink)', zIndex: '5' },
  '.cm-panels-top': { borderBlockEnd: '1px solid var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.25rem 0.5rem',
    padding: '0.5rem 3rem 0.5rem 0.75rem',
  },
  '.cm-panel :focus-visible': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-panel.cm-search :is(input, button)': { fontFamily: 'var(--sans)' },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.4rem',
    minBlockSize: '2.75rem',
    fontSize: '0.9em',
  },
  '.cm-panel.cm-search input.cm-textfield': {
    minBlockSize: '2.75rem',
    fontSize: '1em',
    paddingInline: '0.6rem',
    margin: '0',
    flex: '1 1 11rem',
    border: '1.5px solid var(--line)',
    borderRadius: '0.4rem',
    background: 'var(--paper)',
    color: 'var(--ink)',
  },
  '.cm-panel.cm-search .cm-button': {
    backgroundImage: 'none',
    background: 'transparent',
    minBlockSize: '2.75rem',
    margin: '0',
    paddingInline: '0.75rem',
    border: '1.5px solid var(--line)',
    borderRadius: '999px',
    color: 'var(--ink)',
    fontSize: '0.9em',
  },
  '.cm-panel.cm-search [name=close]': {
    inlineSize: '2.75rem',
    blockSize: '2.75rem',
    insetBlockStart: '0.25rem',
    insetInlineEnd: '0.25rem',
    fontSize: '1.3em',
    color: 'var(--ink)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--ed-chosen)', outline: '1px solid var(--focus)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--focus)' },
};

const frame = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--ink)', background: 'var(--paper)', fontSize: '0.9rem' },
  // The gutters would lie over an outline: the place around shows where the keyboard is.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--sans)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.5rem 40vh' },
  '.cm-content ::selection, .cm-content::selection': { background: 'var(--ed-chosen)' },
  '.cm-gutters': { background: 'var(--paper)', color: 'var(--quiet)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': {
    paddingInline: '0 0.15rem',
    minInlineSize: '1.6rem',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-foldGutter .cm-gutterElement': { inlineSize: '1.2rem', textAlign: 'center', cursor: 'pointer' },
  '.cm-activeLine, .cm-activeLineGutter': {
    background: 'color-mix(in srgb, var(--raised) 60%, transparent)',
  },
  '.cm-foldPlaceholder': {
    background: 'transparent',
    border: '1px solid var(--line)',
    color: 'var(--quiet)',
    paddingInline: '0.5em',
    marginInlineStart: '0.4em',
  },
  '.cm-matchingBracket': { background: 'var(--ed-chosen)', outline: '1px solid var(--focus)' },
  '.cm-met-place': {
    display: 'block',
    inlineSize: '2rem',
    marginBlockStart: '0.55rem',
    borderBlockEnd: '1px solid var(--line)',
  },
  '.cm-met': { display: 'block', blockSize: '0.35rem', background: 'var(--quiet)' },
  '@media (forced-colors: active)': {
    '.cm-met': { background: 'CanvasText' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { outlineColor: 'Highlight' },
  },
  '@media print': { '.cm-gutters': { display: 'none' } },
  ...lines,
  ...voices,
  ...findings,
  ...floating,
  ...panels,
});

const colours = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--ed-knot)', fontWeight: '600' },
  { tag: tags.processingInstruction, color: 'var(--ed-tag)', fontWeight: '400' },
  { tag: inkTags.stitch, color: 'var(--ed-stitch)', fontWeight: '600' },
  { tag: inkTags.reply, color: 'var(--ed-reply)', fontWeight: '500' },
  { tag: inkTags.mark, color: 'var(--ed-mark)', fontWeight: '700' },
  { tag: inkTags.label, color: 'var(--ed-mark)' },
  { tag: [inkTags.divert, tags.controlOperator, tags.link], color: 'var(--ed-divert)' },
  { tag: [inkTags.condition, tags.variableName, tags.literal, tags.operator], color: 'var(--ed-code)' },
  { tag: tags.keyword, color: 'var(--ed-word)', fontWeight: '600' },
  { tag: tags.bracket, color: 'var(--ed-mark)' },
  { tag: inkTags.tagKey, color: 'var(--ed-tag-key)', fontSize: '0.92em' },
  { tag: inkTags.tag, color: 'var(--ed-tag)', fontSize: '0.92em' },
  { tag: [tags.comment, tags.annotation], color: 'var(--ed-comment)', fontStyle: 'italic' },
  { tag: tags.escape, color: 'var(--ed-code)' },
]);

/** The editor in the app's own colours and letters. */
export const look: Extension = [frame, syntaxHighlighting(colours)];
