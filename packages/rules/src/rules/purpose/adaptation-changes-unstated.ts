import { missing, noneOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { insertItem } from '../../helpers/fixes.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { mrcFramework, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'adaptation-changes-unstated',
  section: 'purpose',
  severity: 'warning',
  since: '0.2.0',
  asks: ['adaptation.change'],
  message: 'It is adapted from another intervention, and nothing says what was changed.',
  unreported: 'what was changed from the original',
  why: 'What was shown for the original holds only for what was kept, and nobody can tell what that is.',
  remedy: 'Name each change, why it was made and what it affects: `change "groups instead of visits" because "…" { affects: format }`.',
  when: '`adaptation` says what the original is, and names no `change`; or a `change` has neither a reason nor evidence.',
  quiet: 'Where nothing was changed, say so: `change: not-applicable because "it is given as it was in the trial"`.',
  sources: [tidier('10'), mrcFramework],
  bad: 'adaptation "the trial in Birmingham" {\n  of: Jolly2012\n}',
  good: 'adaptation "the trial in Birmingham" {\n  of: Jolly2012\n  change "calls instead of visits" because "mothers live far apart" { affects: peers }\n}',
  check: ({ adaptation }) => {
    if (adaptation.state !== 'given') return [];
    if (noneOf(adaptation.changes)) return missing(adaptation.of) && adaptation.title === undefined ? [] : [{ at: adaptation.at }];
    return adaptation.changes.items
      .filter(({ rationale }) => rationale === undefined)
      .map(({ at, title = '' }): Hit => ({
        at,
        message: `Nothing says why “${title}” was changed from the original.`,
        why: 'A change without a reason may have taken away what worked, and nobody would know what to put back.',
        remedy: 'Give the reason, or the evidence: `because "…"`.',
      }));
  },
  fix: (spec, hit) => {
    const changes = spec.adaptation.changes.items;
    const { title } = changes.find(({ at }) => at === hit.at) ?? {};
    if (changes.length > 0) {
      const found = changes.find(({ title: other }) => other === title);
      const end = found?.block?.start ?? found?.extent.end;
      return end && { title: 'Give the reason', at: { start: end, end }, text: `because "${cursor()}" ` };
    }
    const inserted = insertItem(spec, 'adaptation', `change "${cursor()}" because "…"`);
    return inserted && { title: 'Name a change', ...inserted };
  },
};
