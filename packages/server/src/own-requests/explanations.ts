/** Everything there is to say about a finding, as the pages of the rules have it. */
import { problemCatalogue, problemEntry } from '@peerspec/language';
import { problemPage, ruleByCode, rulePage, rules } from '@peerspec/rules';
import type { CodeInBrief } from '../protocol.ts';

/** The page of a code as Markdown; null where there is no such code. */
export const explanation = (code: string): string | null => {
  const rule = ruleByCode(code);
  if (rule) return rulePage(rule);
  const problem = problemEntry(code);
  return problem ? problemPage(problem) : null;
};

/** All codes with what they say, sorted. */
export const codesInBrief = (): readonly CodeInBrief[] =>
  [...rules, ...problemCatalogue].map(({ code, message }) => ({ code, message })).sort((one, other) => (one.code < other.code ? -1 : 1));
