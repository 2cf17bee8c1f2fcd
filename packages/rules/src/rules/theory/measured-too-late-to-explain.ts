import type { Outcome, Spec, TimePoint } from '@peerspec/language';
import { called, calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex, notAllFollowed, placesOn, timedSteps } from '../../helpers/spec-index.ts';
import { isAfter } from '../../helpers/moments.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

type Times = readonly [TimePoint, ...TimePoint[]];

/** When the result is seen: at the first time that is not before it is expected, else at the last. */
const resultIn = (times: Times, expected: TimePoint | undefined): TimePoint =>
  (expected && times.find((time) => time.event === expected.event && !isAfter(expected, time))) ?? times.at(-1) ?? times[0];

/** Without the time at the beginning at which both are measured, in order to be compared with later: it explains nothing. */
const withoutBeginning = ([first, second, ...more]: Times, [other]: Times): Times =>
  second && first.latest <= 0 && first.earliest === other.earliest ? [second, ...more] : second ? [first, second, ...more] : [first];

/** The outcome by which it is judged: the primary one, or the only final one. */
const decisive = (outcomes: readonly Outcome[]): Outcome | undefined => {
  const final = outcomes.filter(({ word }) => word === 'long-term');
  return final.find(({ primary }) => valueOf(primary) === true) ?? (final.length === 1 ? final[0] : undefined);
};

/** Changes in between that no arrow leads on from: none of them is measured before the result, so none can explain it. */
const apart = ({ outcomes, computed: { measured, times } }: Spec, leadOn: ReadonlySet<string>): readonly Hit[] => {
  const result = decisive(outcomes.changes.items);
  const after = measured[result?.name ?? ''];
  const between = outcomes.changes.items.filter(({ word, measure }) => word === 'intermediate' && measure.state === 'given');
  if (!result || !after || between.length === 0) return [];
  const seenAt = resultIn(after, times[result.name ?? '']);
  const explainsNothing = ({ name = '' }: Outcome): boolean => {
    const before = measured[name];
    const seen = before && withoutBeginning(before, after)[0];
    return !leadOn.has(name) && seen?.event === seenAt.event && seen.earliest >= seenAt.earliest;
  };
  if (!between.every(explainsNothing)) return [];
  return between.slice(0, 1).map((outcome) => ({
    at: outcome.measure.at,
    message:
      between.length === 1
        ? `${calledFirst(outcome)} is measured no earlier than ${called(result)}, so it cannot explain it.`
        : `No change in between is measured earlier than ${called(result)}, so none can explain it.`,
    related: [{ message: `${calledFirst(result)} is measured here.`, at: result.measure.at }],
  }));
};

export const rule: Rule = {
  code: 'measured-too-late-to-explain',
  section: 'theory',
  severity: 'warning',
  message: 'The change in between is measured no earlier than the result, so it cannot explain it.',
  why: 'Only what is seen before the result can show how it came about.',
  remedy: 'Measure it earlier.',
  when: 'An intermediate outcome is first measured when the result of the outcome that it leads to is, or later: at the first time that is not before the result is expected, else at the last. Where no arrow leads on from an intermediate outcome, the result is the primary outcome, or the only long-term one, and it is told where no intermediate outcome is measured before it.',
  quiet:
    'What both are measured for at the beginning, or the result on the way, takes nothing away. Times that hang on different events are not compared. Where the expected times contradict one another, `time-order-violation` speaks.',
  sources: [article('Lack of theory of change')],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" {',
    '    in: Mothers',
    '    expect: increase',
    '    by: 3 weeks after Birth',
    '    measure: "short questionnaire" at 6 weeks after Birth',
    '    accountable: yes',
    '  }',
    '  long-term Continuation "any breastfeeding at six weeks" {',
    '    in: Mothers',
    '    primary: yes',
    '    accountable: no',
    '    expect: increase from 48% to 55%',
    '    by: 6 weeks after Birth',
    '    measure: "health visitors\' records" at 6 weeks after Birth',
    '  }',
    '}',
    'theory {',
    '  Confidence -> Continuation because "she carries on through a bad day" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" {',
    '    in: Mothers',
    '    expect: increase',
    '    by: 3 weeks after Birth',
    '    measure: "short questionnaire" at 3 weeks after Birth',
    '    accountable: yes',
    '  }',
    '  long-term Continuation "any breastfeeding at six weeks" {',
    '    in: Mothers',
    '    primary: yes',
    '    accountable: no',
    '    expect: increase from 48% to 55%',
    '    by: 6 weeks after Birth',
    '    measure: "health visitors\' records" at 6 weeks after Birth',
    '  }',
    '}',
    'theory {',
    '  Confidence -> Continuation because "she carries on through a bad day" from Hunch assuming StillTime',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { measured, times } = spec.computed;
    const facts = specIndex(spec);
    const { outcomes, circling } = facts;
    const told = new Set<string>();
    const { steps, more } = timedSteps(spec, (name) => outcomes.has(name));
    const hits = steps.flatMap(({ cause, effect, way }) => {
      const [before, after] = [measured[cause], measured[effect]];
      const outcome = outcomes.get(cause);
      if (!before || !after || outcome?.word !== 'intermediate' || outcome.measure.state !== 'given' || told.has(cause)) return [];
      const [expected, following] = [times[cause], times[effect]];
      const result = resultIn(after, following);
      const seen = withoutBeginning(before, after)[0];
      if (seen.event !== result.event || seen.earliest < result.earliest || (circling.has(cause) && circling.has(effect))) return [];
      if (expected && following && isAfter(expected, following)) return [];
      told.add(cause);
      return [
        {
          at: outcome.measure.at,
          message: `\`${cause}\` is measured no earlier than \`${effect}\`, so it cannot explain it.`,
          related: placesOn(facts, way),
        },
      ];
    });
    const unlinked = apart(spec, new Set(steps.map(({ cause }) => cause)));
    return [...hits, ...unlinked, ...(more ? [notAllFollowed(spec)] : [])];
  },
};
