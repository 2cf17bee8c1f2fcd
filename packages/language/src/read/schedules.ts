/** How often, how long and how many where one question is asked, or none: `every: weekly for 12 weeks`, `contact Calls { 6 calls of 1 hour }`. */
import { isPhrase } from '../generated/ast.ts';
import type { Meant } from '../everyday/meaning.ts';
import { scheduleMeant } from '../everyday/schedules.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import { isWithin, positionsIn } from '../syntax/positions.ts';
import type { Properties } from '../vocabulary/rows.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { placeOf } from './context.ts';
import { wordRange } from './phrase-ranges.ts';
import { putRight } from './readings.ts';

/** The answers that were said in one breath, where a block asks for them. */
const scheduleFor = (
  properties: Properties,
  said: string,
  least: 1 | 2 = 2,
): { readonly meant: Meant; readonly words: readonly string[] } | undefined => {
  if (!Object.hasOwn(properties, 'every')) return undefined;
  const { text, words, isDoubtful } = scheduleMeant(said, Object.keys(properties['mode']?.kind.options ?? {}), least) ?? {};
  if (text === undefined || !words?.every((word) => Object.hasOwn(properties, word))) return undefined;
  return { meant: { text, ...(isDoubtful && { isOffered: true }) }, words };
};

/** The answers that a block may hold, at least so many. */
export const scheduleIn = (properties: Properties, said: string, least: 1 | 2): Meant | undefined =>
  scheduleFor(properties, said, least)?.meant;

/** The same, where the other statements of the block answer none of them. */
export const scheduleBeside = ({ block, statements }: Beside, said: string, at: Range, least: 1 | 2 = 2): Meant | undefined => {
  const { meant, words = [] } = scheduleFor(block.properties, said, least) ?? {};
  const isAnswered = (word: string): boolean =>
    statements.some((other) => isPhrase(other) && other.word === word && !isWithin(wordRange(other), at));
  return words.some(isAnswered) ? undefined : meant;
};

/** What is told of a line that has no word of a question, and how many statements it was taken for; undefined where none begins here. */
export const scheduleLineAt = (here: Beside): { readonly problem: Problem; readonly count: number } | undefined => {
  const { reader, statements, index } = here;
  const first = statements[index];
  // Most blocks ask nothing of the kind, and are not looked at.
  if (!first || !Object.hasOwn(here.block.properties, 'every') || (isPhrase(first) && (first.colon || first.open))) return undefined;
  const { start } = placeOf(first);
  const said = positionsIn(reader.source)
    .lineFrom(start)
    .replace(/\s*(?:[{}]|\/\/).*$/s, '');
  const at = { start, end: { line: start.line, character: start.character + said.length } };
  // In the block of one contact there is nothing else that `6 weeks` or `weekly` alone could be.
  const meant = scheduleBeside(here, said, at, here.block.word === 'contact' ? 1 : 2);
  if (!meant) return undefined;
  reader.toldWhole.push(at);
  return {
    problem: {
      code: 'unexpected',
      message: `\`${said}\` does not say which ${meant.text.includes('  ') ? 'questions' : 'question'} it answers; did you mean \`${meant.text}\`?`,
      remedy: `Write \`${meant.text}\`.`,
      at,
      ...putRight([meant]),
    },
    count: 1 + partsWithin(here, at.end),
  };
};
