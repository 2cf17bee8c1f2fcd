/** What may stand at the top of a file and be shared: measures and evidence (and contexts and conditions). */
import { amount, choice, text, words } from './kinds.ts';
import { also, item } from './rows.ts';

export const measureItem = item({
  word: 'measure',
  nameKind: 'measure',
  list: 'measures',
  core: false,
  name: 'required',
  title: 'optional',
  heading: 'Measures',
  question: 'What is measured with?',
  why: 'Results can be compared only where they are measured alike.',
  example: 'measure BSES "Breastfeeding Self-Efficacy Scale, short form" { range: 14 to 70 }',
  properties: {
    citation: also(text, 'Citation', 'Where is it published?', 'A reader can find it.', '"Dennis 2003"'),
    range: also(amount, 'Range', 'From which to which score does it run?', 'A change of five points means nothing without it.', '14 to 70'),
  },
});

const findingItem = item({
  word: 'finding',
  list: 'findings',
  core: false,
  title: 'required',
  clauses: { about: 'about' },
  heading: 'Findings',
  question: 'What was found?',
  why: 'A source is cited for a finding, not for its title.',
  example: 'finding "women value an authentic presence" about peers, mechanism',
  properties: {
    about: also(words, 'About', 'Which part of the design is it about?', 'It shows which decision the finding can carry.', 'contacts'),
    claim: also(
      choice({
        effect: 'that something changes an outcome',
        experience: 'how people experience something',
        mechanism: 'why something works',
        implementation: 'what helps or hinders delivery',
      }),
      'Kind of claim',
      'Which kind of claim can it carry?',
      'A trial cannot say why, and an interview cannot say how much.',
      'experience',
    ),
  },
});

export const evidenceItem = {
  ...item({
    word: 'evidence',
    nameKind: 'evidence',
    list: 'evidence',
    core: false,
    name: 'required',
    title: 'optional',
    heading: 'Evidence',
    question: 'What is it based on?',
    why: 'A reader should see what is known, what is experience and what is a hunch.',
    example: 'evidence LocalAudit "feeding audit 2025" { kind: local-data  topic: infant-feeding  citation: "health board, 2025" }',
    properties: {
      kind: also(
        choice({
          trial: 'one trial',
          'experimental-synthesis': 'a review of trials',
          'qualitative-study': 'one study of what people say and do',
          'qualitative-synthesis': 'a review of such studies',
          'process-study': 'one study of what happened in practice',
          'process-review': 'a review of such studies',
          'realist-synthesis': 'a review of what works for whom in which circumstances',
          guideline: 'a guideline',
          'local-data': 'figures from the place itself',
          'practice-knowledge': 'what practitioners and peers know',
          hunch: 'a hunch, honestly called so',
        }),
        'Kind',
        'Which kind of evidence is it?',
        'Each kind can carry some claims and not others.',
        'trial',
      ),
      topic: also(words, 'Topic', 'Which issue is it about?', 'Evidence about one issue says little about another.', 'infant-feeding'),
      form: also(
        choice({ 'one-to-one': 'one-to-one support', group: 'group support', mixed: 'both together', any: 'either' }),
        'Form',
        'Which form of support is it about?',
        'Findings about one form do not carry over to the other.',
        'one-to-one',
      ),
      countries: also(words, 'Countries', 'Where does it come from?', 'Evidence travels badly.', 'UK'),
      citation: also(text, 'Citation', 'Where is it published?', 'A reader can find it.', '"Author et al. 2020, Journal 1(1)"'),
      population: also(
        text,
        'Population',
        'Who was studied?',
        'Findings about one group may not hold for another.',
        '"first-time mothers"',
      ),
      'not-for': also(words, 'Not for', 'What may it not be used for?', 'Evidence is often stretched beyond what it can carry.', 'groups'),
    },
  }),
  items: { finding: findingItem },
};
