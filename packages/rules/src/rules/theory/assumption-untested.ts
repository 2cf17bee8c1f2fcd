import { sections } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { missing, valueOf } from '../../helpers/answers.ts';
import { answerInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { guided, mrcFramework } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'assumption-untested',
  section: 'theory',
  severity: 'info',
  after: ['evaluation-embedded-missing'],
  waits: 'Where nothing is evaluated, everything is untested.',
  message: 'You say that this assumption is uncertain, but nothing will test it.',
  why: 'What is uncertain and matters is what an evaluation is for.',
  remedy: 'Name it in a study (`tests: …`), or say why it need not be tested.',
  when: 'An assumption is marked `certainty: uncertain`, and no study tests it.',
  quiet: 'Where there is no study at all, `evaluation-embedded-missing` speaks.',
  sources: [mrcFramework, guided('12')],
  bad: 'theory {\n  assumption HasTime "mothers have half an hour for a call" { certainty: uncertain }\n}',
  good: [
    'theory {',
    '  assumption HasTime "mothers have half an hour for a call" { certainty: uncertain }',
    '}',
    'evaluation {',
    '  study Diary "call diaries" { design: monitoring  asks: "how long do calls last?"  tests: HasTime }',
    '}',
  ].join('\n'),
  check: ({ theory, evaluation }) => {
    const tests = evaluation.studies.items.flatMap((study) => valueOf(study.tests) ?? []);
    // One of the names in the studies is misspelt, and may be meant for this assumption.
    if (tests.some((ref) => ref.kind === undefined)) return [];
    const tested = new Set(tests.map((ref) => ref.name));
    return theory.assumptions.items
      .filter(({ name = '', certainty }) => valueOf(certainty) === 'uncertain' && !tested.has(name))
      .map((assumption) => ({ at: assumption.at, message: `You say that ${called(assumption)} is uncertain, but nothing will test it.` }));
  },
  fix: ({ theory, evaluation }, hit) => {
    const name = itemAt(theory.assumptions.items, hit.at)?.name;
    if (name === undefined) return undefined;
    const testing = evaluation.studies.items.find((study) => study.tests.state === 'given');
    if (testing?.tests.state === 'given') {
      return {
        title: `Test \`${name}\` in ${called(testing)}`,
        at: { start: testing.tests.at.end, end: testing.tests.at.end },
        text: `, ${name}`,
      };
    }
    const study = evaluation.studies.items.find((each) => missing(each.tests));
    const inserted = study && answerInItem(study, sections.evaluation.items.study, 'tests', name);
    return inserted && { title: `Test \`${name}\` in ${called(study)}`, ...inserted };
  },
};
