/** Actors go by a short name throughout the document; here they are introduced. */
import type { Frame } from '@peerspec/language';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import { capitalised, quoted, sentence } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';

/** A sentence that says whom a name stands for, where there is one; that of a template (`Population`) says no more than the heading. */
export const introduced = ({ word, name, title: given, at }: Pick<Frame, 'word' | 'name' | 'title' | 'at'>): readonly Block[] => {
  const title = saidTitle(given);
  if (name === undefined || (title === undefined && name.toLowerCase() === word))
    return title === undefined ? [] : [annotated(paragraph(title), { at })];
  const words = quoted(capitalised(nameWords(name)));
  if (title?.toLowerCase() === nameWords(name).toLowerCase()) return [annotated(paragraph(sentence(capitalised(title))), { at })];
  return title === undefined
    ? [annotated(paragraph(`In this document they are called ${words}.`), { at })]
    : [annotated(paragraph(sentence(`${capitalised(title)} (in this document: ${words})`)), { at })];
};
