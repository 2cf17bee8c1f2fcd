/** A comparison as a document: the verdict first, then what sets the interventions apart, then every question. */
import { oneLine } from '../markdown/author-text.ts';
import type { Block, Bullet } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, row, table } from '../markdown/blocks.ts';
import { listOf, sentence } from '../words/lists.ts';
import { agreementInWords, answerInWords, sayers, unsaidInWords } from './answers-in-words.ts';
import { theoryBlocks } from './theory-blocks.ts';
import type { ComparedPart, ComparedQuestion, Comparison, Verdict } from './types.ts';
import { unsaidLines, verdictLines, verdictText, whyNotComparable } from './verdict-in-words.ts';

/** More columns than these cannot be read. */
const mostColumns = 3;

/** Of more interventions than these, only the pairs that a review could use are told. */
const mostTold = 6;

/** `lists`: nothing stands in columns, so that it can be read on a screen of any width. */
interface Layout {
  readonly lists?: boolean;
}

const hasColumns = ({ interventions }: Comparison, { lists = false }: Layout): boolean => !lists && interventions.length <= mostColumns;

const titleBlocks = (comparison: Comparison): readonly Block[] => [
  heading(
    1,
    comparison.interventions.length <= mostColumns
      ? `Comparison of ${listOf(comparison.interventions.map(({ label }) => label))}`
      : `Comparison of ${String(comparison.interventions.length)} interventions`,
  ),
  bullets(
    comparison.interventions.map(({ label, title, file }) => ({
      lead: { strong: `${label}:` },
      text: oneLine(title === '' || title === label ? `from ${file}` : `${title}, from ${file}`),
    })),
  ),
];

/** The verdict on two stands by itself; of more, there is one for each pair. What each leaves open is told once. */
const verdictsOf = (comparison: Comparison, verdicts: readonly Verdict[]): readonly Block[] => {
  const [only] = verdicts;
  if (!only) return [];
  const unsaid = unsaidLines(comparison, verdicts);
  return [
    comparison.verdicts.length > 1 ? bullets(verdictLines(comparison, verdicts)) : paragraph({ strong: verdictText(only) }),
    ...(unsaid.length === 0 ? [] : [paragraph('What is left open, and a reviewer has to know:'), bullets(unsaid)]),
  ];
};

const limits =
  'This judges what is written, and nothing else: not how well a study was done, nor what was found. Texts in the words of their authors stand side by side and are for a reader to judge; what is not said never counts as agreement.';

const verdictBlocks = (comparison: Comparison): readonly Block[] => {
  const { verdicts, interventions } = comparison;
  const ruledOut = verdicts.filter(({ verdict }) => verdict === 'not-comparable');
  const possible = verdicts.filter(({ verdict }) => verdict !== 'not-comparable');
  const isShort = interventions.length <= mostTold;
  return [
    heading(2, 'Can they be put together in a review?'),
    ...verdictsOf(comparison, isShort ? verdicts : possible),
    ...(isShort || ruledOut.length === 0
      ? []
      : [
          paragraph(
            sentence(
              `Of ${String(verdicts.length)} pairs, ${String(ruledOut.length)} are not comparable for a review and are not listed: ${whyNotComparable(ruledOut)}`,
            ),
          ),
        ]),
    paragraph({ emphasis: limits }),
  ];
};

const answersOf = ({ answers }: ComparedQuestion, { interventions }: Comparison): readonly Bullet[] => {
  const labelled = answers.map((answer, index) => ({ text: answerInWords(answer), label: interventions[index]?.label ?? '' }));
  return [...Map.groupBy(labelled, ({ text }) => text)].map(([text, those]) => ({
    lead: { emphasis: `${those.map(({ label }) => label).join(', ')}:` },
    text: oneLine(text),
  }));
};

const isSet = ({ agreement }: ComparedQuestion): boolean => agreement !== 'none';

const knownBullets = ({ known }: ComparedQuestion): readonly Bullet[] =>
  known.map(({ finding, citation }) => ({ text: `Known: ${finding} (${citation})` }));

const differing: ReadonlySet<string> = new Set(['different', 'partly', 'worded']);

/** The questions in which they differ, and on which something is known; and those of them that only some answer. */
const matteringBlocks = (comparison: Comparison): readonly Block[] => {
  const known = comparison.parts.flatMap(({ questions }) => questions).filter((question) => question.known.length > 0);
  const told = known.filter(({ agreement }) => differing.has(agreement));
  const half = known.filter(({ agreement }) => agreement === 'one');
  if (told.length === 0 && half.length === 0) return [];
  return [
    heading(2, 'Differences that evidence says matter'),
    paragraph(
      'What is known comes from the checked evidence that PeerSpec brings along: about this topic, and from a form of support like one of these. It says what was found elsewhere, not what will happen here.',
    ),
    ...(told.length === 0
      ? []
      : [
          bullets(
            told.map((question) => ({
              lead: { strong: `${question.heading}:` },
              text: agreementInWords(question, comparison),
              inner: [...answersOf(question, comparison), ...knownBullets(question)],
            })),
          ),
        ]),
    ...(half.length === 0
      ? []
      : [
          paragraph(
            sentence(
              `Known to matter as well, and said of one only: ${half.map((question) => `${question.heading.toLowerCase()} (${sayers(question, comparison).join('')})`).join(', ')}`,
            ),
          ),
        ]),
  ];
};

const asTable = (questions: readonly ComparedQuestion[], comparison: Comparison): Block =>
  table(
    row(['Question', ...comparison.interventions.map(({ label }) => label), 'Compared']),
    questions.map((question) => row([question.heading, ...question.answers.map(answerInWords), agreementInWords(question, comparison)])),
  );

const asList = (questions: readonly ComparedQuestion[], comparison: Comparison): Block =>
  bullets(
    questions.map((question) => ({
      lead: { strong: `${question.heading}:` },
      text: agreementInWords(question, comparison),
      inner: answersOf(question, comparison),
    })),
  );

const partBlocks = ({ heading: title, questions }: ComparedPart, comparison: Comparison, layout: Layout): readonly Block[] => {
  const told = questions.filter(isSet);
  const unsaid = questions.filter(
    (question) => !isSet(question) && (question.core || question.answers.some(({ state }) => state !== 'silent')),
  );
  if (told.length === 0 && unsaid.length === 0) return [];
  return [
    heading(2, title),
    ...(told.length === 0 ? [] : [hasColumns(comparison, layout) ? asTable(told, comparison) : asList(told, comparison)]),
    ...(unsaid.length === 0
      ? []
      : [
          paragraph(
            { strong: comparison.interventions.length === 2 ? 'Neither says:' : 'None of them says:' },
            ` ${sentence(unsaidInWords(unsaid))}`,
          ),
        ]),
  ];
};

/** The blocks of a comparison, for every format. */
export const comparisonBlocks = (comparison: Comparison, layout: Layout = {}): readonly Block[] => [
  ...titleBlocks(comparison),
  ...verdictBlocks(comparison),
  ...matteringBlocks(comparison),
  ...comparison.parts.flatMap((part) => partBlocks(part, comparison, layout)),
  ...theoryBlocks(comparison, hasColumns(comparison, layout)),
];
