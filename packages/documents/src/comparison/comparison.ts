/** Interventions held against one another, question by question: plain data, from which every format is made. */
import type { Question, Spec } from '@peerspec/language';
import { questions, sectionRow, valueOf } from '@peerspec/language';
import type { SaidAnswer } from './answers.ts';
import { plainWord } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';
import { answerOf, silent, told } from './answers.ts';
import { agreementOf } from './agreement.ts';
import type { Alike } from './alike.ts';
import { alikeAmong, sharedBy } from './alike.ts';
import { doseQuestions } from './dose.ts';
import { knownAbout } from './known.ts';
import type { WordsOf } from './likeness.ts';
import { newWordsOf } from './likeness.ts';
import { plainText } from './meaning.ts';
import type { Node } from './nodes.ts';
import { nodesOf } from './nodes.ts';
import type { Subject } from './subject.ts';
import { subjectsOf } from './subject.ts';
import { comparedTheories } from './theories.ts';
import type { ComparedPart, ComparedQuestion, Comparison, Verdict } from './types.ts';
import { standingOf, verdictOn } from './verdict.ts';

/** About the file and its makers, not about the intervention. */
const leftOut: ReadonlySet<string> = new Set([
  'stage',
  'source',
  'commissioner',
  'provider',
  'authors',
  'version',
  'revised',
  'timeline.event',
  'context.shared',
  'theory.agreed-with',
  'theory.reviewed',
  'theory.changed',
]);

interface Asked {
  readonly path: string;
  readonly heading: string;
  readonly question: string;
  readonly core: boolean;
  readonly answer: (subject: Subject) => SaidAnswer;
}

const ofVocabulary = (question: Question): Asked => ({
  path: question.path,
  heading: question.row.heading,
  question: question.row.question,
  core: question.row.core,
  answer: (subject) => answerOf(question, subject),
});

/** What the mechanisms of a theory rely on, whatever they are called. */
const reliesOn: Asked = {
  path: 'theory.relies-on',
  heading: 'What mechanisms rely on',
  question: 'What do the mechanisms rely on?',
  core: false,
  answer: ({ spec }) => {
    const all = [...new Set(spec.theory.mechanisms.items.flatMap((mechanism) => valueOf(mechanism.reliesOn) ?? []))];
    return all.length === 0 ? silent : told([all.map(plainWord).join(', ')], { facts: all, words: [] });
  },
};

/** The parts in the order of the vocabulary. What the contacts come to stands before the contacts. */
const asked: readonly (readonly [heading: string, questions: readonly Asked[]])[] = [
  ...Map.groupBy(
    questions.filter(({ path }) => !leftOut.has(path)),
    ({ section }) => section,
  ),
].map(([section, own]) => [
  sectionRow(section)?.heading ?? 'What it is',
  [
    ...(section === 'theory' ? [reliesOn] : []),
    ...(section === 'contacts' ? doseQuestions.map((dose) => ({ ...dose, core: true })) : []),
    ...own.map(ofVocabulary),
  ],
]);

const agreeing: ReadonlySet<string> = new Set(['same', 'none']);

const compared = (subjects: readonly Subject[], wordsOf: WordsOf): readonly ComparedPart[] => {
  const known = knownAbout(subjects.map(({ spec }) => spec));
  return asked.map(([heading, own]) => ({
    heading,
    questions: own.map(({ answer, ...question }): ComparedQuestion => {
      const answers = subjects.map(answer);
      const agreement = agreementOf(
        answers.map(({ meaning }) => meaning),
        wordsOf,
      );
      return {
        ...question,
        answers: answers.map(({ state, text }) => ({ state, text })),
        agreement,
        known: agreeing.has(agreement) ? [] : known(question.path),
      };
    }),
  }));
};

/** What each brings to every pair that it is in is worked out once. */
const verdicts = (subjects: readonly Subject[], nodes: readonly (readonly Node[])[], alike: readonly Alike[]): readonly Verdict[] => {
  const shared = sharedBy(alike);
  const all = subjects.map((subject, at) => ({ at, subject, nodes: nodes[at] ?? [], standing: standingOf(subject) }));
  return all.flatMap((one) =>
    all.slice(one.at + 1).map((other) => {
      const nodesOfBoth = [one.nodes, other.nodes] as const;
      const pair = { one: one.subject, other: other.subject, nodes: nodesOfBoth, shared: shared(one.at, other.at) };
      return verdictOn(pair, [one.standing, other.standing], [one.at, other.at]);
    }),
  );
};

/** Compares interventions in the order in which they are given. */
export const comparison = (specs: readonly Spec[]): Comparison => {
  const subjects = subjectsOf(specs);
  const nodes = subjects.map(nodesOf);
  const alike = alikeAmong(nodes.flat());
  return {
    kind: 'peerspec-comparison',
    version: 1,
    interventions: subjects.map(({ spec, label }) => ({
      label,
      title: plainText(saidTitle(spec.title) ?? spec.name ?? ''),
      file: spec.file,
    })),
    verdicts: verdicts(subjects, nodes, alike),
    parts: compared(subjects, newWordsOf()),
    theories: comparedTheories(subjects, nodes.flat(), alike),
  };
};
