import { sections } from '@peerspec/language';
import type { Outcome, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { measuredByStudies } from '../../helpers/evaluation.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { insertItem, itemAt } from '../../helpers/fixes.ts';
import { isAnyResultUnplaced, resultsOf } from '../../helpers/results.ts';
import { stageOf } from '../../engine/strictness.ts';
import type { Rule } from '../../engine/rule.ts';
import { tidier } from '../../helpers/sources.ts';

/** The outcomes that were to change and to be measured. */
const measured = (spec: Spec): readonly Outcome[] => {
  const byStudies = measuredByStudies(spec);
  return spec.outcomes.changes.items.filter(
    ({ word, name, measure }) => word !== 'unintended' && (measure.state === 'given' || (name !== undefined && byStudies.has(name))),
  );
};

export const rule: Rule = {
  code: 'result-missing',
  section: 'delivered',
  severity: 'info',
  since: '0.2.0',
  asks: ['delivered.result'],
  message: 'Results are given for other outcomes, and none for this one, which was to be measured.',
  unreported: 'what came of the outcomes that were measured',
  why: 'What did not change is easily left out, and then the rest looks better than it was.',
  remedy: 'Add a `result` for it under `delivered`, also where nothing changed, or say that the publication does not give one.',
  when: 'Some outcomes have a result, and another that was to be measured has none. Of a published intervention it is a warning.',
  quiet: 'It waits until there is a first result. Where a service is running, other outcomes may not be due yet: then it is an info.',
  sources: [tidier('12')],
  bad: 'delivered "first year" {\n  uptake: 64%\n  result "routine records": increase { of: Confidence }\n}',
  good: 'delivered "first year" {\n  uptake: 64%\n  result "routine records": increase { of: Confidence }\n  result "routine records": increase from 48% to 56% { of: Continuation }\n}',
  check: (spec) => {
    const results = resultsOf(spec);
    if (results.length === 0 || isAnyResultUnplaced(spec)) return [];
    const told = new Set(results.flatMap(({ outcomes }) => outcomes));
    const isPublished = stageOf(spec) === 'published';
    return measured(spec)
      .filter((outcome) => !told.has(outcome))
      .map((outcome) => ({
        at: outcome.at,
        ...(isPublished && { severity: 'warning' as const }),
        message: `Results are given for other outcomes, and none for ${called(outcome)}, which was to be measured.`,
        related: [{ message: 'Results stand here.', at: spec.delivered.at }],
      }));
  },
  fix: (spec, hit) => {
    const name = itemAt(spec.outcomes.changes.items, hit.at)?.name;
    const inserted =
      name === undefined
        ? undefined
        : insertItem(spec, 'delivered', declarationOf(spec, sections.delivered.items.result, { says: [`of: ${name}`] }));
    return inserted && { title: `Add a result for \`${name ?? ''}\``, ...inserted };
  },
};
