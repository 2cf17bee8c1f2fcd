import { addDuration } from '../../helpers/dates.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'theory-review-overdue',
  section: 'theory',
  severity: 'error',
  authorsOnly: true,
  message: 'The review date of the theory has passed.',
  why: 'A theory that nobody looks at any more no longer says how the service works.',
  remedy: 'Review it, record what changed, and set `last` to the day of the review.',
  when: 'The last review and the time between reviews come to a day before today.',
  sources: [article('Towards better interpretation')],
  bad: 'theory {\n  reviewed: every 6 months last 2025-03-01\n}',
  good: 'theory {\n  reviewed: every 6 months last 2026-09-01\n}',
  check: ({ theory: { reviewed } }, { today }) => {
    if (reviewed.state !== 'given') return [];
    const { every, last } = reviewed.value;
    const due = every && last !== undefined ? addDuration(last, every) : undefined;
    return due !== undefined && due < today
      ? [
          {
            at: reviewed.at,
            byDate: true,
            message: `The theory was last reviewed on ${last ?? ''} and should have been reviewed again by ${due}.`,
          },
        ]
      : [];
  },
};
