/** The rules of PeerSpec: every file below `rules/`, section by section. Findings and pages keep this order. */
import { everyRule } from '../generated/every-rule.ts';
import { ruleSet } from './rule-set.ts';

export const catalogue = ruleSet(everyRule);

/** All rules in order. */
export const rules = catalogue.rules;

/** The rule of a code, if there is one. */
export const ruleByCode = catalogue.byCode;
