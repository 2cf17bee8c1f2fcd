/** What may stand at the top of a file and be shared: measures and evidence (and contexts and conditions). */
import { amount, choice, duration, text, words } from './kinds.ts';
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
        effect: 'whether something changes an outcome',
        experience: 'how people experience something',
        mechanism: 'why something works',
        implementation: 'what helps or hinders delivery',
      }),
      'Kind of claim',
      'Which kind of claim can it carry?',
      'A trial cannot say why, and an interview cannot say how much.',
      'experience',
    ),
    direction: also(
      choice({
        benefit: 'things became better',
        none: 'no difference was found',
        mixed: 'better in some respects or for some people, not in others',
        harm: 'things became worse',
      }),
      'Direction',
      'Did it help, make no difference, or do harm?',
      'Studies that found no effect are easily left out.',
      'none',
    ),
    countries: also(
      words,
      'Countries',
      'Where, if it was found in one place only?',
      'What holds for all together may not hold for one.',
      'UK',
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
          'non-randomised-study': 'one comparison of people who were not chosen by chance',
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
      reach: also(
        choice({ universal: 'offered to everyone', targeted: 'offered to people who were chosen by need or wish', both: 'either' }),
        'Offered to',
        'Was it offered to everyone, or to people chosen by need or wish?',
        'What helps those who were chosen may do little when it is offered to all.',
        'targeted',
      ),
      initiation: also(
        choice({
          proactive: 'the peer made the first move',
          reactive: 'people had to ask or turn up',
          mixed: 'the peer in some phases, people in others',
        }),
        'First move',
        'Who made the first move?',
        'Support that people have to ask for is another support.',
        'proactive',
      ),
      'first-contact': also(
        duration,
        'First contact',
        'How soon after the birth, or after coming home, did support begin?',
        'An early start cannot be claimed for a late one.',
        '48 hours',
      ),
      'planned-contacts': also(
        amount,
        'Planned contacts',
        'How many contacts were planned for each person?',
        'The result of an intensive service cannot be claimed for a thin one.',
        'at least 12',
      ),
      'not-for': also(words, 'Not for', 'What may it not be used for?', 'Evidence is often stretched beyond what it can carry.', 'groups'),
    },
  }),
  items: { finding: findingItem },
};
