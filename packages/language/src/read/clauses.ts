/** What may follow an answer: the reason, the evidence, and what belongs to a gap. */
import type { Because, Clause, From, Phrase, Text } from '../generated/ast.ts';
import { isBecause, isDecideBy, isFrom, isOwner } from '../generated/ast.ts';
import type { Gap, GapKind, Range, Rationale } from '../spec/values.ts';
import { textValue } from '../syntax/text-token.ts';
import { clauseWords, gapWords } from '../vocabulary/index.ts';
import type { Reader } from './context.ts';
import { placeOf, refer, spanning } from './context.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { impossibleDate, wrongAnswer } from './answer-problems.ts';
import { incompleteClause, misplacedClause } from './clause-problems.ts';

/** What a clause says in quotes; undefined where that is made of signs alone, as "…" is, which only makes room for it. */
const saidIn = ({ text }: { readonly text?: Text }): string | undefined => {
  const said = text && textValue(text.raw);
  return said !== undefined && (/[a-z0-9]/i.test(said) || /[^\p{P}\s]/u.test(said)) ? said : undefined;
};

/** The reason that a clause gives; room for one is noted, and none. */
export const reasonIn = (reader: Reader, clause: Because): string | undefined => {
  const reason = saidIn(clause);
  const text = clause.text && textValue(clause.text.raw);
  if (clause.text && text && reason === undefined)
    reader.placeholders?.push({ text, gap: 'undecided', isReason: true, at: placeOf(clause.text) });
  return reason;
};

const isEmpty = ({ text }: Because): boolean => !text || textValue(text.raw) === '';

const evidenceIn = (reader: Reader, clause: From): Rationale['from'] => {
  if (clause.evidence.length === 0) reader.problems.push(incompleteClause('from', placeOf(clause), 'Jolly2012'));
  return clause.evidence.flatMap((cited) => {
    if (cited.evidence) return [refer(reader, { reference: cited.evidence, container: cited, property: 'evidence' })];
    const written = cited.text ? textValue(cited.text.raw) : '';
    reader.problems.push(
      wrongAnswer(
        `"${written}"`,
        'from',
        placeOf(cited),
        'the name of evidence, and declare it at the top of the file: `evidence NAME "…" { … }`',
      ),
    );
    return [];
  });
};

/** The rationale in a list of clauses; each that is used is added to `used`. */
export const rationaleIn = (reader: Reader, clauses: readonly Clause[], used: Set<Clause>): Rationale | undefined => {
  let because: string | undefined;
  const from: Rationale['from'][number][] = [];
  let at: Range | undefined;
  /** Room for a reason is none, but nobody need be told twice that one is missing. */
  let isBegun = false;
  for (const clause of clauses) {
    if (used.has(clause)) continue;
    if (isBecause(clause)) {
      because ??= reasonIn(reader, clause);
      if (isEmpty(clause)) reader.problems.push(incompleteClause('because', placeOf(clause), '"the reason"'));
      else isBegun = true;
    } else if (isFrom(clause) && clause.quantity === undefined) for (const ref of evidenceIn(reader, clause)) from.push(ref);
    else continue;
    used.add(clause);
    at = at ? spanning(at, placeOf(clause)) : placeOf(clause);
  }
  return at && (isBegun || from.length > 0) ? { ...(because !== undefined && { because }), from, at } : undefined;
};

/** Two rationales as one. */
export const mergeRationale = (first: Rationale | undefined, second: Rationale | undefined): Rationale | undefined => {
  if (!first || !second) return first ?? second;
  const because = first.because ?? second.because;
  return { ...(because !== undefined && { because }), from: [...first.from, ...second.from], at: first.at };
};

/** Whether a word is one of the five gaps. */
export const isGapWord = (word: string | undefined): word is GapKind => word !== undefined && Object.hasOwn(gapWords, word);

/** A gap with its reason, owner and date. `at` is the gap's word. */
const gapIn = (reader: Reader, gap: GapKind, at: Range, clauses: readonly Clause[], used: Set<Clause>): Gap => {
  const rationale = rationaleIn(reader, clauses, used);
  const owner = clauses.find(isOwner);
  const decideBy = clauses.find(isDecideBy);
  const day = decideBy?.date;
  for (const clause of [owner, decideBy]) {
    if (!clause) continue;
    used.add(clause);
    if (gap !== 'undecided') reader.problems.push(misplacedClause(clause.keyword, placeOf(clause), 'belongs to `undecided`'));
  }
  if (owner && !owner.text) reader.problems.push(incompleteClause('owner', placeOf(owner), '"who decides"'));
  if (decideBy && day === undefined) reader.problems.push(incompleteClause('decide-by', placeOf(decideBy), '2027-03-01'));
  if (decideBy && day !== undefined && !isCalendarDay(day)) reader.problems.push(impossibleDate(day, placeOf(decideBy)));
  const ownerText = owner && saidIn(owner);
  return {
    state: 'gap',
    gap,
    ...(rationale?.because !== undefined && { because: rationale.because }),
    ...(gap === 'undecided' && ownerText && { owner: ownerText }),
    ...(gap === 'undecided' && day !== undefined && isCalendarDay(day) && { decideBy: day }),
    ...(rationale && { rationale }),
    at,
  };
};

/** Reports the clauses that nobody used. */
export const reportUnused = (reader: Reader, clauses: readonly Clause[], used: ReadonlySet<Clause>): void => {
  for (const clause of clauses) {
    if (used.has(clause)) continue;
    reader.problems.push(misplacedClause(clause.keyword, placeOf(clause), clauseWords[clause.keyword]));
  }
};

/** The word of the gap that stands for a whole phrase (`matching: not-applicable because "…"`), if one does. */
const gapWordOf = (phrase: Phrase): { readonly word: GapKind; readonly at: Range } | undefined => {
  const [only, second] = phrase.values;
  return only?.$type === 'Named' && !second && isGapWord(only.word.$refText) ? { word: only.word.$refText, at: placeOf(only) } : undefined;
};

/** Whether a gap stands for a whole phrase. */
export const isGapPhrase = (phrase: Phrase): boolean => gapWordOf(phrase) !== undefined;

/** The gap that stands for a whole phrase, if one does. */
export const gapOfPhrase = (reader: Reader, phrase: Phrase, used: Set<Clause>): Gap | undefined => {
  const gap = gapWordOf(phrase);
  return gap && gapIn(reader, gap.word, gap.at, phrase.clauses, used);
};
