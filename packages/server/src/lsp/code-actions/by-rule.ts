/** What the rule that speaks has to offer: its own remedy, to leave the question open, to accept the departure. */
import type { Spec } from '@peerspec/language';
import { containsCursor } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { fixesOf, ruleByCode } from '@peerspec/rules';
import type { Page } from '../../page.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** The intervention that a finding is about: two drafts in one file may have the same name, or none. */
const specOf = ({ reading: { specs } }: Page, { intervention, at }: Finding): Spec | undefined => {
  const named = specs.filter((spec) => spec.name === intervention);
  return named.find((spec) => containsCursor(spec.extent, at.start)) ?? named[0];
};

/** Whether something is taken away that only whoever wrote it may: a remark. */
const takesRemark = ({ text }: Page, { at, text: written }: Pick<Remedy, 'at' | 'text'>): boolean =>
  written === '' && /\/[/*]/.test(textIn(text, at).replaceAll(/"[^"]*"/g, ''));

/** The remedies of the rule that found something, best first. */
export const remediesByRule = (page: Page, finding: Finding): readonly Remedy[] => {
  const rule = ruleByCode(finding.code);
  const spec = rule && specOf(page, finding);
  if (!spec) return [];
  const own = rule.fix?.(spec, finding);
  return fixesOf(rule, spec, finding)
    .filter((fix) => fix.at.file === undefined || fix.at.file === page.file)
    .filter((fix) => !takesRemark(page, fix))
    .map((fix, index) => ({ ...fix, ...(own !== undefined && index === 0 && { preferred: true }) }));
};
