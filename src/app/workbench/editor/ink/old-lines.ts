import type { Tree, TreeFragment } from '@lezer/common';
import { after, inherited, SECTION } from './nodes.ts';

/** The lines of the tree of before, asked for from the top down. */
export class OldLines {
  private fragment = 0;
  private section = 0;
  private line = 0;

  private readonly fragments: readonly TreeFragment[];
  private readonly length: number;

  constructor(fragments: readonly TreeFragment[], length: number) {
    this.fragments = fragments;
    this.length = length;
  }

  /** The line that stood here and has the same letters, if it inherited the same. */
  at(position: number, before: number): { readonly tree: Tree; readonly after: number } | undefined {
    let found = this.fragments[this.fragment];
    while (found && found.to <= position) {
      this.fragment += 1;
      this.section = 0;
      this.line = 0;
      found = this.fragments[this.fragment];
    }
    if (!found || found.from > position) return undefined;
    const old = this.find(found.tree, position + found.offset);
    if (!old || old.prop(inherited) !== before) return undefined;
    const to = position + old.length;
    // Its break has to be the same too; at the very end there is none, and there must be none now.
    const isWhole =
      to <= found.to && (old.prop(after)?.isBroken === true || (!found.openEnd && to === this.length));
    const then = old.prop(after);
    return isWhole && then ? { tree: old, after: then.state } : undefined;
  }

  private find(tree: Tree, position: number): Tree | undefined {
    for (; this.section < tree.children.length; this.section += 1, this.line = 0) {
      const section = tree.children[this.section];
      const from = tree.positions[this.section] ?? 0;
      if (!section || !('positions' in section) || section.type !== SECTION) continue;
      if (from > position) return undefined;
      if (from + section.length <= position) continue;
      for (; this.line < section.children.length; this.line += 1) {
        const line = section.children[this.line];
        const at = from + (section.positions[this.line] ?? 0);
        if (at > position) return undefined;
        if (at === position && line && 'positions' in line) return line;
      }
    }
    return undefined;
  }
}
