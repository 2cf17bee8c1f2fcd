import type { Outcome, TimePoint } from '@peerspec/language';
import { called, calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { isAfter } from '../../helpers/moments.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** A measurement half as late again as it should be still counts as on time: people cannot all be met on one day. The share is ours. */
const latitude = 1.5;

const isLate = (measured: TimePoint, expected: TimePoint): boolean =>
  measured.event === expected.event && measured.earliest > Math.max(expected.latest, expected.latest * latitude);

/** First measured after the time for which that was agreed or registered. Times that hang on different events are not compared. */
const isAfterAgreed = ({ measure, registered }: Outcome): boolean => {
  const agreed = valueOf(registered);
  const times = (valueOf(measure) ?? []).flatMap((use) => use.times);
  const measured = times.map(({ event, days }): TimePoint => ({ event: event?.name ?? '', ...days }));
  if (!agreed || measured.length === 0) return false;
  const due: TimePoint = { event: agreed.event?.name ?? '', ...agreed.days };
  return measured.every((time) => isAfter(time, due));
};

export const rule: Rule = {
  code: 'measured-late',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'This change is first measured long after it is expected.',
  why: 'What has changed by then may be gone again, or have come from something else; a result that was agreed for one time is not answered at another.',
  remedy: 'Measure it when it is expected as well, or say why it should last until then and set `by` to that time.',
  when: 'An outcome is first measured later than the time under `by`, by more than half of it; or at no time for which that was agreed or registered (`registered`), but later.',
  quiet:
    'An intermediate outcome that is measured too late to explain a result is told by `measured-too-late-to-explain`. Times that hang on different events are not compared.',
  sources: [article('Lack of theory of change')],
  bad: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 5 weeks after Birth  accountable: yes  level: individual }\n}',
  good: 'outcomes {\n  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "short questionnaire" at 3 weeks after Birth  accountable: yes  level: individual }\n}',
  check: ({ outcomes, computed: { measured, times } }, _, { finds }) =>
    outcomes.changes.items.flatMap((outcome) => {
      const { name = '', word, measure, by, registered } = outcome;
      if (measure.state === 'given' && registered.state === 'given' && isAfterAgreed(outcome)) {
        return [
          {
            at: measure.at,
            message: `The measurement of ${called(outcome)} was agreed or registered for ${registered.value.text}, and it is first measured after that.`,
            remedy: 'Measure it then as well, or say why not: a result at another time does not answer what was promised.',
            related: [{ message: 'It was agreed for then.', at: registered.at }],
          },
        ];
      }
      if (word === 'intermediate' && finds('measured-too-late-to-explain')) return [];
      const [first, expected] = [measured[name]?.[0], times[name]];
      if (!first || !expected || by.state !== 'given' || measure.state !== 'given' || !isLate(first, expected)) return [];
      return [
        {
          at: measure.at,
          message: `${calledFirst(outcome)} is expected by ${by.value.text}, and is first measured long after that.`,
          related: [{ message: 'It is expected by then.', at: by.at }],
        },
      ];
    }),
};
