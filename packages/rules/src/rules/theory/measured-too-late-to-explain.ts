import type { TimePoint } from '@peerspec/language';
import { specIndex, notAllFollowed, placesOn, timedSteps } from '../../helpers/spec-index.ts';
import { isAfter } from '../../helpers/moments.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

type Times = readonly [TimePoint, ...TimePoint[]];

/** When the result is seen: at the first time that is not before it is expected, else at the last. */
const resultIn = (times: Times, expected: TimePoint | undefined): TimePoint =>
  (expected && times.find((time) => time.event === expected.event && !isAfter(expected, time))) ?? times.at(-1) ?? times[0];

/** Without the time at the beginning at which both are measured, in order to be compared with later: it explains nothing. */
const withoutBeginning = ([first, second, ...more]: Times, [other]: Times): Times =>
  second && first.latest <= 0 && first.earliest === other.earliest ? [second, ...more] : second ? [first, second, ...more] : [first];

export const rule: Rule = {
  code: 'measured-too-late-to-explain',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  message: 'The change in between is measured no earlier than the result, so it cannot explain it.',
  why: 'Only what is seen before the result can show how it came about.',
  remedy: 'Measure it earlier.',
  when: 'An intermediate outcome is first measured when the result of the outcome that it leads to is, or later: at the first time that is not before the result is expected, else at the last.',
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
    return more ? [...hits, notAllFollowed(spec)] : hits;
  },
};
