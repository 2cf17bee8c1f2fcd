import { specIndex, notAllFollowed, placesOn, timedSteps, wayText } from '../../helpers/spec-index.ts';
import { isAfter } from '../../helpers/moments.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'time-order-violation',
  section: 'theory',
  severity: 'error',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  acceptable: false,
  message: 'An earlier step is timed after the step that it is meant to cause.',
  why: 'A cause comes before its effect; one of the two times is wrong, or the arrow is.',
  remedy: 'Correct the times, or turn the arrow round; mark it `feedback` if it closes a circle on purpose.',
  when: 'A contact or an outcome is expected later than the contact or outcome that it leads to.',
  quiet:
    'Times that hang on different events are not compared, and windows that overlap are no contradiction. It is about when changes are expected, not when they are measured.',
  sources: [article('Lack of theory of change')],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" {',
    '    in: Mothers',
    '    expect: increase',
    '    by: 8 weeks after Birth',
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
    const { times } = spec.computed;
    const facts = specIndex(spec);
    const { circling, contacts, outcomes } = facts;
    const { steps, more } = timedSteps(spec, (name) => (contacts.has(name) || outcomes.has(name)) && times[name] !== undefined);
    const hits = steps.flatMap(({ cause, effect, way }) => {
      const earlier = times[cause];
      const later = times[effect];
      const [first] = way;
      if (!earlier || !later || !first || !isAfter(earlier, later)) return [];
      if (circling.has(cause) && circling.has(effect)) return [];
      return [
        {
          at: first.at,
          message: `\`${cause}\` is timed after \`${effect}\`, which it is meant to cause (\`${wayText(way)}\`).`,
          related: placesOn(facts, way),
        },
      ];
    });
    return more ? [...hits, notAllFollowed(spec)] : hits;
  },
};
