/** What changed in the answer to one question. */
import type { Answer, PropertyRow, Range, Rationale } from '@peerspec/language';
import { gapText } from '../answers/gaps.ts';
import { sayingsOf } from '../answers/values.ts';
import { keyOf, meaningOf, plainText } from '../comparison/meaning.ts';
import { listOf } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import type { Version } from './reading.ts';
import type { Change, ChangeKind } from './types.ts';

/** A change with its place in the newer reading, by which findings are told with it. */
export interface Placed extends Omit<Change, 'found' | 'judged'> {
  readonly at?: Range;
}

interface AnswerInVersion {
  /** `open` where it is left open; that a question does not apply is an answer. */
  readonly state: 'answer' | 'open' | 'silent';
  readonly text: string;
  readonly key: string;
  readonly rationale?: Rationale | undefined;
}

const toldBy = (row: PropertyRow, answer: Answer<unknown>, { naming, reading }: Version): AnswerInVersion => {
  switch (answer.state) {
    case 'given':
      return {
        state: 'answer',
        text: sayingsOf(row.kind, answer.value, naming).map(plainText).join('; '),
        key: keyOf(meaningOf(row.kind, answer.value, reading)),
        rationale: answer.rationale,
      };
    case 'gap': {
      const { gap, because = '', owner = '', decideBy = '' } = answer;
      return {
        state: gap === 'not-applicable' ? 'answer' : 'open',
        text: plainText(gapText(answer)),
        key: [gap, because, owner, decideBy].map(plainText).join('\n'),
        rationale: answer.rationale,
      };
    }
    case 'silent':
      return { state: 'silent', text: '', key: '' };
  }
};

const kindOf = (was: AnswerInVersion['state'], is: AnswerInVersion['state']): ChangeKind => {
  if (is === 'silent') return 'removed';
  if (was === 'silent') return is === 'open' ? 'opened' : 'added';
  if (was === is) return 'changed';
  return is === 'open' ? 'opened' : 'decided';
};

export const reasonText = (rationale: Rationale | undefined): string => {
  if (!rationale) return '';
  const from = rationale.from.map(({ name }) => nameWords(name));
  return [
    ...(rationale.because === undefined ? [] : [plainText(rationale.because)]),
    ...(from.length === 0 ? [] : [`from ${listOf(from)}`]),
  ].join(', ');
};

const reasonKey = (rationale: Rationale | undefined, { reading }: Version): string =>
  rationale ? JSON.stringify([plainText(rationale.because ?? ''), rationale.from.map(reading.named).sort()]) : '';

/** What changed in the reason for something. */
export const reasonChange = (
  what: string,
  [was, is]: readonly [Rationale | undefined, Rationale | undefined],
  [before, now]: readonly [Version, Version],
  at?: Range,
): readonly Placed[] =>
  reasonKey(was, before) === reasonKey(is, now)
    ? []
    : [{ kind: 'reason', what, ...(was && { from: reasonText(was) }), ...(is && { to: reasonText(is) }), ...(at && { at }) }];

/** From one text to another, of which either may be missing. */
export const changeFrom = (kind: ChangeKind, what: string, from: string, to: string, at?: Range): Placed => ({
  kind,
  what,
  ...(from !== '' && { from }),
  ...(to !== '' && { to }),
  ...(at && { at }),
});

/** What changed in an answer and, unless that is told elsewhere, in its reason. */
export const answerChanges = (
  row: PropertyRow,
  what: string,
  [was, is]: readonly [Answer<unknown>, Answer<unknown>],
  versions: readonly [Version, Version],
  withReasons: boolean,
): readonly Placed[] => {
  const [before, now] = [toldBy(row, was, versions[0]), toldBy(row, is, versions[1])];
  if (before.state !== now.state || before.key !== now.key)
    return [changeFrom(kindOf(before.state, now.state), what, before.text, now.text, is.at)];
  return withReasons ? reasonChange(what, [before.rationale, now.rationale], versions, is.at) : [];
};
