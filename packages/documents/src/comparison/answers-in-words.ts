/** What stands in the cells of a comparison. */
import { listOf } from '../words/lists.ts';
import type { ComparedAnswer, ComparedQuestion, Comparison } from './types.ts';

const states: Readonly<Record<ComparedAnswer['state'], string>> = {
  said: 'Said',
  silent: 'Not said',
  undecided: 'Not yet decided',
  unknown: 'Not known',
  'not-reported': 'Not reported',
  'not-checked': 'Not checked',
  'not-applicable': 'Does not apply',
};

/** How an answer is left open, within a sentence. */
export const stateInWords = (state: ComparedAnswer['state']): string => states[state].toLowerCase();

/** An answer as it is read; one that is left open says how and why, and one that is said in part says that itself. */
export const answerInWords = ({ state, text }: ComparedAnswer): string => {
  if (state === 'said' || (state === 'silent' && text !== '')) return text;
  return text === '' ? states[state] : `${states[state]}: ${text}`;
};

const isAnswer = ({ state }: ComparedAnswer): boolean => state === 'said' || state === 'not-applicable';

/** Who says something, of those that are compared. */
export const sayers = ({ answers }: ComparedQuestion, { interventions }: Comparison): readonly string[] =>
  interventions.flatMap(({ label }, index) => {
    const answer = answers[index];
    return answer && isAnswer(answer) ? [label] : [];
  });

/** How the answers agree; where some say nothing, that they say it of the others only. */
export const agreementInWords = (question: ComparedQuestion, comparison: Comparison): string => {
  const saying = sayers(question, comparison);
  const some = saying.length < comparison.interventions.length && saying.length > 1 ? ` in ${listOf(saying)}` : '';
  switch (question.agreement) {
    case 'same':
      return `the same${some}`;
    case 'partly':
      return `partly the same${some}`;
    case 'different':
      return `different${some}`;
    case 'worded':
      return `in their own words${some}`;
    case 'one':
      return `only ${saying.join('')} says`;
    case 'none':
      return 'nobody says';
  }
};

const waysOf = ({ answers }: ComparedQuestion): string => {
  const ways = [...new Set(answers.map(({ state }) => stateInWords(state)))];
  return ways.length === 1 && ways[0] === 'not said' ? '' : ` (${ways.join('; ')})`;
};

/** Questions on which nobody says anything, by how they are left open. */
export const unsaidInWords = (questions: readonly ComparedQuestion[]): string =>
  [...Map.groupBy(questions, waysOf)]
    .map(([ways, those]) => `${those.map(({ heading }) => heading.toLowerCase()).join(', ')}${ways}`)
    .join('; ');
