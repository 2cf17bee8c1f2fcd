import { oneLine } from '../markdown/author-text.ts';

/** Whatever Mermaid, its HTML labels, its Markdown or its formulas could take for something else than text. */
const special = /:(?! )|[^\p{L}\p{M}\p{N} :,.!?'’“”–—()£€-]/gu;

/** What would start a list in Mermaid's Markdown. */
const listStart = /^(?:\d+[.)]|[-+*])(?=\s|$)/;

const entity = (character: string): string => `#${String(character.codePointAt(0))};`;

/** A text as the label of a node or arrow, in quotes. */
export const mermaidText = (text: string): string => {
  const escaped = oneLine(text)
    .replaceAll(special, entity)
    .replace(listStart, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`);
  // Mermaid gives up on a label without anything in it.
  return `"${escaped === '' ? entity('\u00A0') : escaped}"`;
};
