/** `population: new mothers`, `contact Call "a call": weekly`: a section or a declaration that is answered behind a colon is a block. */
import type { Phrase } from '../generated/ast.ts';
import { bareWord } from '../everyday/bare-words.ts';
import { blocksMeant } from '../everyday/blocks.ts';
import type { Meant } from '../everyday/meaning.ts';
import { answersMeant } from '../everyday/meant.ts';
import { nameOfContacts } from '../everyday/schedules.ts';
import { durationMeant, recurrenceMeant } from '../everyday/times.ts';
import type { Problem } from '../problem.ts';
import { positionsIn } from '../syntax/positions.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import type { KindName } from '../vocabulary/kinds.ts';
import type { ItemRow, Properties, SectionRow } from '../vocabulary/rows.ts';
import type { Reader } from './context.ts';
import { nameRange, titleRange, wordRange } from './phrase-ranges.ts';
import { gapMeant, noAnswerIn } from './placeholder.ts';
import { wrongAnswers } from './answer-problems.ts';
import { scheduleIn } from './schedules.ts';
import { asBlock } from './statement-problems.ts';
import type { Stretch } from './written-stretch.ts';
import { asWritten } from './written-stretch.ts';

/** What is said in one of these ways tells by itself which question it answers. */
const telling: ReadonlySet<KindName> = new Set(['choice', 'choices', 'moment']);

/** The one question of a block that something answers, with the answer; undefined where it could be several. */
const onlyAnswer = (reader: Reader, phrase: Phrase, properties: Properties, said: string): string | undefined => {
  const often = Object.hasOwn(properties, 'every') ? recurrenceMeant(said) : undefined;
  const [length, another] = often?.rest === '' ? often.lengths : [];
  if (length !== undefined && another === undefined && durationMeant(said) === undefined)
    return often?.isRounded ? undefined : `every: ${length}`;
  const answers = Object.entries(properties).flatMap(([word, { kind }]) => {
    if (Object.hasOwn(kind.options ?? {}, said)) return [`${word}: ${said}`];
    const asked = { kind, word, names: () => [], events: () => reader.linker.eventsFor(phrase) };
    const [meant, second] = telling.has(kind.is) ? answersMeant(said, asked) : [];
    return meant && !second && !meant.isPart ? [`${word}: ${meant.text}`] : [];
  });
  return answers.length === 1 ? answers[0] : undefined;
};

/** `contact Calls: weekly for 12 weeks`, `contact Call: 30 minutes`, `contacts: 6 visits of 1 hour`: the block in which each of the questions is answered. */
const scheduledBlock = (row: SectionRow | ItemRow, said: string, head: string | undefined, indent: string): Meant | undefined => {
  const [item, ...others] = 'list' in row ? [row] : Object.values(row.items);
  const named = item === row ? head : undefined;
  // What has a name is no title for it, were it one answer alone.
  const meant = item && others.length === 0 ? scheduleIn(item.properties, said, named === undefined ? 2 : 1) : undefined;
  if (!item || !meant) return undefined;
  const block = `${named ?? `${item.word} ${nameOfContacts(said)}`} { ${meant.text} }`;
  return { ...meant, text: item === row ? block : `${row.word} {\n${indent}  ${block}\n${indent}}` };
};

/** Tells that what stands behind the colon belongs in a block, and how that may be written. */
export const ownBlock = (reader: Reader, meaning: Meaning, phrase: Phrase, stretch: Stretch): Problem | undefined => {
  const { at, said } = stretch;
  if (meaning.is !== 'section' && meaning.is !== 'item') return undefined;
  const { row } = meaning;
  const { start } = wordRange(phrase);
  const { offsetAt } = positionsIn(reader.source);
  const line = reader.source.slice(offsetAt({ line: start.line, character: 0 }), offsetAt(start));
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const whole = { start, end: at.end };
  const headEnds = phrase.title === undefined ? (phrase.name === undefined ? undefined : nameRange(phrase).end) : titleRange(phrase).end;
  const head = headEnds && reader.source.slice(offsetAt(start), offsetAt(headEnds));
  const scheduled = phrase.open === undefined ? scheduledBlock(row, said, head, indent) : undefined;
  if (scheduled) return asBlock(row.word, whole, [scheduled]);
  const isSection = meaning.is === 'section';
  const none = noAnswerIn(said);
  const open = none ? [{ text: gapMeant(none) }] : isSection ? (bareWord(said, 'text', row.word)?.meant ?? []) : [];
  if (open.length > 0 && (isSection || phrase.title !== undefined))
    return wrongAnswers(said, row.word, at, 'what belongs to it in braces, or that this is open', open);
  if (head === undefined || phrase.title === undefined) {
    const blocks = blocksMeant(row, said, phrase.name, indent);
    if (blocks.length > 0 || !isSection || phrase.open || phrase.name !== undefined)
      return asBlock(
        row.word,
        whole,
        blocks.map((each) => ({ ...each, text: asWritten(each.text, stretch) })),
      );
  }
  const answer = head === undefined ? undefined : onlyAnswer(reader, phrase, row.properties, said);
  if (head !== undefined && answer !== undefined) return asBlock(row.word, whole, [{ text: `${head} { ${answer} }` }]);
  // Nobody can tell which question it answers: it is offered as a remark, and not put in its place unasked.
  const begun = head ?? row.word;
  return {
    ...asBlock(row.word, whole, []),
    remedy: `Answer its questions in a block: \`${begun} { … }\`.`,
    ...(line.trim() === '' && { readings: [{ text: `${begun} {\n${indent}  // ${said}\n${indent}}`, called: 'your words as a remark' }] }),
  };
};
