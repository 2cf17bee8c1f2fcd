/** Text with places to fill in, and how it is written for an editor that knows such places and for one that does not. */
import { openText } from '../vocabulary/placeholder-words.ts';

/** A place to fill in: a text to start from, or words to choose from. */
type Stop = { readonly stop: string } | { readonly choose: readonly string[] };

export type Template = readonly (string | Stop)[];

/** Words to choose from, or one to start from where there are none. */
export const chooseOr = (choose: readonly string[], otherwise = ''): Stop => (choose.length > 0 ? { choose } : { stop: otherwise });

/** A text in quotes that is still to be said. */
export const blankText: Template = ['"', { stop: openText }, '"'];

/** The template inside a block. */
export const indented = (template: Template): Template =>
  template.map((part) => (typeof part === 'string' ? part.replaceAll('\n', '\n  ') : part));

/** The template as plain text, for who has no places to fill in: nothing is chosen for anybody. */
export const asPlain = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : 'stop' in part ? part.stop : '')).join('');

/**
 * The template in the snippet syntax of the protocol. Where words are to be chosen from, the place is empty: an editor writes
 * the first choice of a list into the text, and leaves it there for whoever closes the list.
 */
export const asSnippet = (template: Template): string => {
  let count = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll(/[\\$]/g, '\\$&');
      count++;
      return `\${${count}:${'stop' in part ? part.stop.replaceAll(/[\\$}]/g, '\\$&') : ''}}`;
    })
    .join('');
};

/** Whether the first place to fill in is one with words to choose from. */
export const beginsWithChoice = (template: Template): boolean => {
  const first = template.find((part) => typeof part !== 'string');
  return first !== undefined && 'choose' in first;
};

/** The template in the marks of a ready-made remedy. */
export const asMarked = (template: Template): string => {
  let count = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      count++;
      return 'stop' in part ? `\${${count}:${part.stop}}` : `\${${count}|${part.choose.join(',')}|}`;
    })
    .join('');
};
