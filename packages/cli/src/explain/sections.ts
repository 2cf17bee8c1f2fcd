import type { RuleSection } from '@peerspec/rules';

/** The sections of the rules, in the order in which they are listed. */
export const sectionTitles: Readonly<Record<RuleSection, string>> = {
  purpose: 'Purpose, population and reach',
  peers: 'Peers and matching',
  contacts: 'Format and contacts',
  context: 'Context and usual care',
  theory: 'Theory of change',
  outcomes: 'Outcomes and evaluation',
  implementation: 'Implementation and funding',
  evidence: 'Use of evidence',
  file: 'The file itself and its gaps',
  delivered: 'What really happened',
};
