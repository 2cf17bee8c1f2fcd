/** The sections of the catalogue, which are the folders below `rules/`. */

/** Their titles, in their order. */
export const sectionTitles = {
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
} as const;

export type RuleSection = keyof typeof sectionTitles;
