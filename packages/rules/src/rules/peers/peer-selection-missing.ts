import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, enrichComponents, niceCommissioning } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'peer-selection-missing',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.selection'],
  within: 'peers',
  waits: 'Where nothing is said of the peers, one message asks who they are.',
  message: 'Nothing says how peers are chosen.',
  unreported: 'how peers were chosen',
  why: 'Not everybody with the experience is ready to support others, and projects that went well had clear criteria.',
  remedy: 'State the criteria, and the steps from first interest to the first contact: talk, references, checks.',
  when: 'The peers are described, and nothing is written under `selection`.',
  quiet:
    'Members of mutual aid (`natural-peer` with `mutual-support: yes`) are not chosen. Elsewhere, where peers choose themselves, say so: `not-applicable because "whoever has been there may join"`.',
  sources: [dykes2005, niceCommissioning, enrichComponents],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about selection\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  selection: "application, a conversation about attitudes to formula, two references and a police check"\n}',
  check: (spec) => (isMutualAid(spec) ? [] : ifMissing(spec.peers.selection)),
  fix: addAnswer('peers.selection'),
};
