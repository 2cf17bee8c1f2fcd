import { specIndex, notAllFollowed, placesOn, timedSteps, wayText } from '../../helpers/spec-index.ts';
import { isAfter } from '../../helpers/moments.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
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
    'A further contact that comes later is no contradiction where another leads to the outcome in time: then an info asks what the later one is for. Times that hang on different events are not compared, and windows that overlap are no contradiction. It is about when changes are expected, not when they are measured.',
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
    const isLate = (cause: string, effect: string): boolean => {
      const [earlier, later] = [times[cause], times[effect]];
      return earlier !== undefined && later !== undefined && isAfter(earlier, later);
    };
    /** What something else brings about in time. */
    const inTime = new Set(steps.flatMap(({ cause, effect }) => (isLate(cause, effect) ? [] : [effect])));
    const hits = steps.flatMap(({ cause, effect, way }): readonly Hit[] => {
      const [first] = way;
      if (!first || !isLate(cause, effect)) return [];
      if (circling.has(cause) && circling.has(effect)) return [];
      if (contacts.has(cause) && inTime.has(effect)) {
        return [
          {
            at: first.at,
            severity: 'info',
            message: `\`${cause}\` comes after \`${effect}\` is expected, to which others have led in time.`,
            why: 'What it adds to a change that has come about by then is not said.',
            remedy: 'Say what it is for: let it lead to what lasts or comes later, such as an outcome at a later time.',
            related: placesOn(facts, way),
          },
        ];
      }
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
