/** Answers and declarations of a Spec by the words of the vocabulary. */
import { sectionRow, sections } from '@peerspec/language';
import { camel, openText } from '@peerspec/language/internal';
import type { Answer, Frame, SectionRow, SectionWord, Spec } from '@peerspec/language';

const member = (of: object, key: string): unknown => (Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined);

const isPlaced = (value: unknown): value is object => typeof value === 'object' && value !== null && 'at' in value;

/** Whether a value of a Spec is the answer to one question. */
export const isAnswer = (value: unknown): value is Answer<unknown> => isPlaced(value) && 'state' in value && !('items' in value);

/** Whether a value of a Spec is a section or a declaration, or the Spec itself. */
export const isFrame = (value: unknown): value is Frame => isPlaced(value) && 'word' in value && 'extent' in value;

/** Whether a word is that of a section. */
export const isSectionWord = (word: string): word is SectionWord => sectionRow(word) !== undefined;

/** The words of all sections, in the order of the vocabulary. */
export const sectionWords: readonly SectionWord[] = Object.keys(sections).filter(isSectionWord);

/** The answer to the question of a word, in an intervention, a section or a declaration. */
export const answerIn = (frame: object, word: string): Answer<unknown> | undefined => {
  const value = member(frame, camel(word));
  return isAnswer(value) ? value : undefined;
};

/** The declarations of one list of a section. */
export const listIn = (section: object, list: string): readonly Frame[] => {
  const listing = member(section, list);
  const items = isPlaced(listing) ? member(listing, 'items') : undefined;
  return Array.isArray(items) ? items.filter(isFrame) : [];
};

/** All declarations of a section, list by list. */
export const itemsIn = (section: object, row: SectionRow): readonly Frame[] =>
  [...new Set(Object.values(row.items).map((item) => item.list))].flatMap((list) => listIn(section, list));

/** A section, or the intervention itself where the word is empty. */
export const partOf = (spec: Spec, word: string): Spec | Spec[SectionWord] => (isSectionWord(word) ? spec[word] : spec);

/**
 * Whether a declaration is only begun, as a new specification has it: its title is still to be written, and it answers
 * nothing. Its name is the template's, and nobody has said so.
 */
export const isOnlyBegun = (declaration: Frame): boolean =>
  declaration.title === openText && Object.values(declaration).every((value) => !isAnswer(value) || value.state === 'silent');
