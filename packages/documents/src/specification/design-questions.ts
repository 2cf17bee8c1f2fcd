/** What became of each design question that every specification should answer. */
import type { Question, Spec } from '@peerspec/language';
import { questions } from '@peerspec/language';
import { camelWord } from '../answers/answer-to.ts';

export type QuestionState = 'answered' | 'open' | 'silent';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const stateOf = (spec: Spec, { path, section, word, row }: Question): QuestionState => {
  const whole: Readonly<Record<string, unknown>> = { ...spec };
  const holder = section === '' ? whole : whole[section];
  if (!isRecord(holder)) return 'silent';
  const isList = 'list' in row;
  const found = holder[isList ? row.list : camelWord(word)];
  if (!isRecord(found)) return 'silent';
  const gap = found['gap'] ?? spec.open.find((open) => open.path === path && open.item === undefined)?.gap;
  const items: unknown = found['items'];
  const given = Array.isArray(items) ? items.some((item) => isRecord(item) && item['word'] === word) : found['state'] === 'given';
  if (given) return 'answered';
  if (gap === undefined) return 'silent';
  const kind: unknown = isRecord(gap) ? gap['gap'] : gap;
  return kind === 'not-applicable' ? 'answered' : 'open';
};

/** Every design question that counts, with what became of it. */
export const designQuestions = (spec: Spec): readonly { readonly question: Question; readonly state: QuestionState }[] =>
  questions.filter(({ row }) => row.core).map((question) => ({ question, state: stateOf(spec, question) }));
