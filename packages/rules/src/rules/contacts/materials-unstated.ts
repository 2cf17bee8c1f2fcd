import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { credeci, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'materials-unstated',
  section: 'contacts',
  severity: 'info',
  asks: ['activities.materials'],
  message: 'Leaflets, manuals or scripts that are used are not listed.',
  unreported: 'which leaflets, manuals or scripts were used',
  why: 'Another provider could not give the same support without them.',
  remedy: 'List them and say where they are, or write `materials: not-applicable because "…"`.',
  when: 'Nothing is written under `materials` in `activities`.',
  sources: [tidier('3'), credeci('8')],
  bad: 'activities {\n  // nothing about materials\n}',
  good: 'activities {\n  materials: not-applicable because "nothing is handed out, and peers use no script"\n}',
  check: (spec) => ifMissing(spec.activities.materials),
  fix: addAnswer('activities.materials'),
};
