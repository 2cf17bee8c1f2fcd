/** Answers as statements: a term in bold, what is said, and why. */
import type { Answer, Answers, Properties, PropertyRow, Range } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet } from '../markdown/blocks.ts';
import { bullets, prose } from '../markdown/blocks.ts';
import type { Annotation } from '../markdown/annotation.ts';
import { answerTo, rowOf } from './answer-to.ts';
import { gapText, annotationOf } from './gaps.ts';
import { reasonBullets, reasonsOf } from './rationale.ts';
import { silence } from './silence.ts';
import { explainedSayingsOf, placesOf, sayingsOf } from './values.ts';

/** A statement from sayings: one stands behind its term, several stand below it, each with its own place if it has one. */
export const statement = (term: string, sayings: readonly string[], place: Annotation = {}, places: readonly Range[] = []): Bullet => {
  const lead = { strong: `${term}:` };
  const [only, second] = sayings;
  if (second === undefined) return { lead, text: only ?? '', ...place };
  return { lead, text: '', ...place, inner: sayings.map((text, index) => ({ text, at: places[index] ?? place.at })) };
};

/** What a question was answered, without its reasons, or nothing where it was not. */
export const bareFact = (row: PropertyRow, answer: Answer<unknown>, drafting: Drafting): Bullet | undefined => {
  if (answer.state === 'silent') return undefined;
  if (answer.state === 'gap') return statement(row.heading, [gapText(answer)], annotationOf(answer));
  return statement(row.heading, explainedSayingsOf(row.kind, answer.value, drafting), annotationOf(answer), placesOf(answer.value));
};

/** What a question was answered and why. Where it was not: the question, if it is one that should be answered. */
export const fact = (row: PropertyRow, answer: Answer<unknown>, drafting: Drafting): Bullet | undefined => {
  const bare = bareFact(row, answer, drafting);
  if (!bare) return silence(row, drafting);
  return { ...bare, inner: [...(bare.inner ?? []), ...reasonBullets(reasonsOf(answer), drafting)] };
};

/** The answers to the given questions, in their order; a gap of the whole is told elsewhere. */
export const factsOf = <P extends Properties>(
  properties: P,
  answers: Answers<P>,
  words: readonly (keyof P & string)[],
  drafting: Drafting,
): readonly Bullet[] => words.flatMap((word) => fact(rowOf(properties, word), answerTo(answers, word), drafting) ?? []);

/** The answer that opens a part: as plain paragraphs where it needs neither a reason nor a term, else as a statement. */
export const opening = (row: PropertyRow, answer: Answer<string>, drafting: Drafting): readonly Block[] => {
  if (answer.state === 'given' && !answer.rationale) return prose(answer.value, annotationOf(answer));
  const told = fact(row, answer, drafting);
  return told ? [bullets([told])] : [];
};

/** Statements within a statement: their terms in italics. */
export const subordinate = (facts: readonly Bullet[]): readonly Bullet[] =>
  facts.map((one) => (typeof one.lead === 'object' && 'strong' in one.lead ? { ...one, lead: { emphasis: one.lead.strong } } : one));

/** A list of statements, or nothing. */
export const factList = (facts: readonly Bullet[]): readonly Block[] => (facts.length === 0 ? [] : [bullets(facts)]);

/** An answer in the cell of a table; empty where there is none. */
export const cellText = (row: PropertyRow, answer: Answer<unknown>, drafting: Drafting): string => {
  if (answer.state === 'silent') return '';
  if (answer.state === 'gap') return gapText(answer);
  return sayingsOf(row.kind, answer.value, drafting).join('; ');
};

/** The same with the meaning of the language's words. */
export const explainedAnswer = (row: PropertyRow, answer: Answer<unknown>, drafting: Drafting): string =>
  answer.state === 'given' ? explainedSayingsOf(row.kind, answer.value, drafting).join('; ') : cellText(row, answer, drafting);
