/** What can be written for a question that is passed over, and where. */
import type { Question, Range, Spec } from '@peerspec/language';
import { questions } from '@peerspec/language';
import { answerIn, insertAnswer, insertItem, isSectionWord, listIn, partOf } from '@peerspec/rules/internal';
import { answerShape, asMarked, lineEndOf, normalForm, positionsIn, withLineEnd } from '@peerspec/language/internal';
import { aroundOf } from '../lsp/completion/around.ts';
import { itemShape } from '../lsp/completion/shapes.ts';
import { canInsertAt, choosesFirst, settled, snippetOf } from '../lsp/code-actions/changes.ts';
import type { SourceFile } from '../source-file.ts';
import { protocolRange } from '../ranges.ts';
import type { Insertion } from '../protocol.ts';

/** Where an answer is to stand whose word is there already: in place of what says nothing, or behind the word and its colon. */
const blankPlace = ({ text: source }: SourceFile, at: Range, word: string, text: string): ReturnType<typeof insertAnswer> => {
  const { offsetAt, rangeAt } = positionsIn(source);
  const [from, to] = [offsetAt(at.start), offsetAt(at.end)];
  if (source.slice(from, to) !== word) return { at, text };
  // The word is written again with its answer: what is wrong with it ends with the word, and nothing is written behind that.
  const [colon] = /^[ \t]*:/.exec(source.slice(to)) ?? [];
  if (colon === undefined) return undefined;
  const behind = to + colon.length;
  const [blanks = ''] = /^[ \t]*/.exec(source.slice(behind)) ?? [];
  return { at: rangeAt(from, behind + blanks.length), text: `${word}${colon} ${text}` };
};

const inserted = (source: SourceFile, spec: Spec, question: Question): ReturnType<typeof insertAnswer> => {
  const { path, row, section } = question;
  const around = aroundOf(source, { blocks: [{ word: spec.word, written: [], ...(spec.name !== undefined && { name: spec.name }) }] });
  if ('kind' in row) {
    const text = asMarked(answerShape(row, around));
    const answer = answerIn(partOf(spec, question.section), question.word);
    // The word stands there already: what was left blank is filled in, and what cannot be understood is for its author to mend.
    if (answer?.state === 'silent' && answer.broken) return answer.blank ? blankPlace(source, answer.at, question.word, text) : undefined;
    return insertAnswer(spec, path, text);
  }
  // What is only begun is gone on with, and not begun once more.
  if (!isSectionWord(section) || listIn(spec[section], row.list).some((item) => item.word === question.word)) return undefined;
  return insertItem(spec, section, asMarked(itemShape(row, around)));
};

/** The answer to a question as text with places to fill in; null where nothing can be written for it as the file stands. */
export const insertion = (source: SourceFile, intervention: string | undefined, path: string): Insertion | null => {
  const wanted = intervention === undefined ? undefined : normalForm(intervention);
  const spec = source.reading.specs.find(({ name }) => name === wanted);
  const question = questions.find((each) => each.path === path);
  const found = spec && question && inserted(source, spec, question);
  if (!found || (found.at.file !== undefined && found.at.file !== source.file)) return null;
  if (!canInsertAt(source, found.at.start, found.text)) return null;
  const { at, text } = settled(source.text, found.at, found.text);
  const value = snippetOf(withLineEnd(text, lineEndOf(source.text)));
  return { range: protocolRange(at), snippet: { kind: 'snippet', value }, ...(choosesFirst(text) && { chooses: true }) };
};
