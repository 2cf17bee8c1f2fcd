/** The rule that a departure is from. */
import type { Block } from '@peerspec/documents';
import { paragraph } from '@peerspec/documents/internal';
import { ruleByCode } from '@peerspec/rules';
import { withCode } from './hover-content.ts';

/** What a rule says, why, and what it asks to do. Nothing where no rule has that code: the findings say so. */
export const ruleBlocks = (code: string): readonly Block[] => {
  const rule = ruleByCode(code);
  if (!rule) return [];
  return [
    paragraph({ strong: code }, ': ', ...withCode(rule.message)),
    paragraph({ emphasis: 'Why it matters:' }, ' ', ...withCode(rule.why)),
    paragraph({ emphasis: 'What to do:' }, ' ', ...withCode(rule.remedy)),
    ...(rule.scope ? [paragraph(...withCode(rule.scope.saying))] : []),
    ...(rule.acceptable === false ? [paragraph('It is about a contradiction or about safety, and cannot be accepted.')] : []),
  ];
};
