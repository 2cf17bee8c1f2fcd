/** Everything that is open: decisions to be taken, what nobody knows, what a publication does not say, and what is not answered. */
import type { OpenQuestion, Range } from '@peerspec/language';
import { compareText, dateText } from '@peerspec/language/internal';
import { coverageOf } from '@peerspec/rules';
import { annotationOf } from '../answers/gaps.ts';
import type { Drafting } from '../drafting.ts';
import type { Annotation } from '../markdown/annotation.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { bullets, paragraph, row, table } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { quoted } from '../words/lists.ts';
import { blanks } from './blanks.ts';
import { openQuestions } from './open-questions.ts';
import { inDocumentOrder, partOf, questionAt } from './question-at.ts';
import { uncertainties } from './uncertainties.ts';

export const stillOpenTitle = 'Still open';

const none = 'Nothing.';

const nothing = (title: string): Part => part(title, [paragraph(none)]);

const gapsOf = (kind: OpenQuestion['gap']['gap'], drafting: Drafting): readonly OpenQuestion[] =>
  openQuestions(drafting)
    .filter(({ gap }) => gap.gap === kind)
    .toSorted(inDocumentOrder);

const at = (open: OpenQuestion, drafting: Drafting): ReturnType<typeof questionAt> => questionAt(open, (name) => drafting.called({ name }));

/** Decisions with a day come first, the earliest at the top; the others follow in the order of the document. */
const byDay = (first: OpenQuestion, second: OpenQuestion): number => {
  const [one = '9999-99-99', other = '9999-99-99'] = [first.gap.decideBy, second.gap.decideBy];
  return compareText(one, other);
};

const dueText = (day: string | undefined, today: string): string => {
  if (day === undefined) return 'no date set';
  return day < today ? `${dateText(day)} (this day has passed)` : dateText(day);
};

const decisions = (drafting: Drafting): Part => {
  const open = gapsOf('undecided', drafting).toSorted(byDay);
  if (open.length === 0) return nothing('To be decided');
  const rows = open.map((one) => {
    const { part: where, what } = at(one, drafting);
    const texts = [what, where, one.gap.because ?? '', one.gap.owner ?? 'nobody named', dueText(one.gap.decideBy, drafting.today)];
    return row(texts, annotationOf(one.gap));
  });
  return part('To be decided', [table(row(['What', 'Part', 'Why it is open', 'Who decides', 'By when']), rows)]);
};

const unknowns = (drafting: Drafting): Part => {
  const open = gapsOf('unknown', drafting);
  if (open.length === 0) return nothing('Not known');
  const rows = open.map((one) => {
    const { part: where, what, question } = at(one, drafting);
    return row([what, where, question, one.gap.because ?? ''], annotationOf(one.gap));
  });
  return part('Not known', [table(row(['What', 'Part', 'Question', 'Why']), rows)]);
};

interface Listed {
  readonly part: string;
  readonly text: string;
  readonly at: Range;
  readonly state?: Annotation['state'];
}

/** Questions under the headings of the parts to which they belong. */
const byPart = (questions: readonly Listed[]): readonly Bullet[] =>
  [...Map.groupBy(questions, (one) => one.part)].map(([title, listed]) => ({
    lead: { strong: `${title}:` },
    text: '',
    at: listed[0]?.at,
    inner: listed.map(({ text, at: place, state }) => ({ text, at: place, ...(state && { state }) })),
  }));

/** Questions that have a gap, under one sentence that tells of all of them; few have a reason of their own. */
const told = (kind: OpenQuestion['gap']['gap'], title: string, saying: string, drafting: Drafting): Part => {
  const open = gapsOf(kind, drafting);
  if (open.length === 0) return nothing(title);
  const questions = open.map((one) => {
    const { part: where, question } = at(one, drafting);
    const asked = one.item === undefined ? question : `${quoted(drafting.called({ name: one.item }))}: ${question}`;
    const { because } = one.gap;
    return { part: where, text: because === undefined ? asked : `${asked} (${because})`, ...annotationOf(one.gap), at: one.gap.at };
  });
  return part(title, [paragraph(saying), bullets(byPart(questions))]);
};

const notAnswered = (drafting: Drafting): Part => {
  const silent = coverageOf(drafting.spec)
    .sections.flatMap((section) => section.questions)
    .filter(({ status }) => status === 'silent');
  const lead = `Nothing ${silent.some(({ unread }) => unread) ? 'that can be understood ' : ''}is written on these questions:`;
  const questions = silent.toSorted(inDocumentOrder).map(({ path, question, unread, at: place }) => ({
    part: partOf(path),
    text: unread ? `${question} (something is written)` : question,
    at: place,
  }));
  const missing = blanks(drafting);
  return part(
    'Not answered',
    [
      ...(questions.length === 0 ? [] : [paragraph(lead), bullets(byPart(questions))]),
      ...(missing.length === 0
        ? []
        : [paragraph('About some contacts, outcomes and the like, this is not said:'), bullets(byPart(missing))]),
    ],
    [],
    undefined,
    none,
  );
};

/** What is answered, and may be otherwise. */
const uncertain = (drafting: Drafting): Part => {
  const groups = uncertainties(drafting).map(({ title, lines }) => ({
    lead: { strong: `${title}:` },
    text: '',
    at: lines[0]?.at,
    inner: lines,
  }));
  return groups.length === 0
    ? nothing('Uncertain')
    : part('Uncertain', [paragraph('This is decided, and may turn out otherwise:'), bullets(groups)]);
};

export const stillOpen = (drafting: Drafting): Part =>
  part(
    stillOpenTitle,
    [],
    [
      decisions(drafting),
      unknowns(drafting),
      notAnswered(drafting),
      uncertain(drafting),
      told('not-reported', 'Not reported', 'The publication does not say:', drafting),
      told('not-checked', 'Not checked', 'Nobody has looked yet whether the publication says:', drafting),
    ],
  );
