/** What the rule that speaks has to offer: its own remedy, to leave the question open, to accept the departure. */
import type { Spec } from '@peerspec/language';
import { containsCursor } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { fixesOf, ruleByCode } from '@peerspec/rules';
import type { SourceFile } from '../../source-file.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** The intervention that a finding is about: two drafts in one file may have the same name, or none. */
const specOf = ({ reading: { specs } }: SourceFile, { intervention, at }: Finding): Spec | undefined => {
  const named = specs.filter((spec) => spec.name === intervention);
  return named.find((spec) => containsCursor(spec.extent, at.start)) ?? named[0];
};

/** Whether something is taken away that only whoever wrote it may: a remark. */
const takesRemark = ({ text }: SourceFile, { at, text: written }: Pick<Remedy, 'at' | 'text'>): boolean =>
  written === '' && /\/[/*]/.test(textIn(text, at).replaceAll(/"[^"]*"/g, ''));

/**
 * The remedies of the rule that found something, best first. What says more than its author has said is not surely right, even
 * where nothing is left to be written: that a study captures costs, or that mothers had a say, is for somebody to know.
 */
export const remediesByRule = (source: SourceFile, finding: Finding): readonly Remedy[] => {
  const rule = ruleByCode(finding.code);
  const spec = rule && specOf(source, finding);
  if (!spec) return [];
  return fixesOf(rule, spec, finding)
    .filter((fix) => fix.at.file === undefined || fix.at.file === source.file)
    .filter((fix) => !takesRemark(source, fix))
    .map((fix) => ({ ...fix, ...(fix.safe && { preferred: true }) }));
};
