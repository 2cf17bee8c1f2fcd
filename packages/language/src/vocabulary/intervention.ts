/** The intervention as a whole, and the moments its timetable hangs on. */
import { choice, choices, countries, date, moment, text, texts, words } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

const stages = {
  idea: 'a first thought, not yet designed',
  design: 'being designed',
  commissioning: 'to be bought, funded or put into a contract',
  delivery: 'running',
  published: "somebody's published intervention, written down from the publication",
} as const;

/** Questions about the intervention as a whole. */
export const intervention = {
  summary: ask(
    text,
    'Summary',
    'What is it, in a sentence or two?',
    'A reader decides from this whether to read on.',
    '"One-to-one telephone support by people who have been there."',
    { tidier: ['1'], 'tidier-php': ['1'] },
  ),
  topic: ask(
    words,
    'Topic',
    'Which emotional, social or health issue is it about?',
    'Evidence about one issue says little about another.',
    'loneliness',
  ),
  stage: ask(choice(stages), 'Stage', 'How far along is it?', 'It decides how strictly the specification is checked.', 'design'),
  country: ask(
    countries,
    'Country',
    'Where will it run?',
    'Evidence travels badly: care that people get anyway differs from place to place.',
    'UK',
  ),
  aims: ask(texts, 'Aims', 'What is it for?', 'Everything else is judged against the aim.', '"more people live as they want to"', {
    tidier: ['2'],
    guided: ['2'],
  }),
  support: ask(
    choices({
      emotional: 'caring, encouragement and reassurance',
      appraisal: 'affirming what people feel and do, and encouraging them to go on',
      informational: 'facts, suggestions and feedback on a problem',
      practical: 'help with everyday tasks',
    }),
    'Kinds of support',
    'What kind of help do peers give?',
    'Emotional, appraisal, informational and practical help work in different ways.',
    'emotional, informational',
    { tidier: ['4'], credeci: ['2'] },
  ),
  source: also(texts, 'Source', 'Which publication was encoded?', 'A reader can check what was read.', '"Author et al. 2020, doi:…"'),
  commissioner: also(texts, 'Commissioner', 'Who buys or funds it?', 'Somebody answers for the money.', '"South Vale Health Board"'),
  provider: also(texts, 'Provider', 'Who delivers it?', 'Somebody answers for the service.', '"a local charity"', {
    tidier: ['5'],
    'tidier-php': ['5'],
  }),
  authors: also(texts, 'Authors', 'Who wrote this specification?', 'A reader knows whom to ask.', '"the strategy group"'),
  version: also(
    text,
    'Version',
    'Which version of it is this?',
    'A result belongs to the version that was delivered.',
    '"2, after the first year"',
  ),
  revised: also(date, 'Last agreed', 'When was this file last agreed?', 'A reader knows how current it is.', '2026-10-01'),
};

export const timeline = section({
  word: 'timeline',
  heading: 'Timeline',
  question: 'Which moments does the timetable hang on?',
  why: 'Contacts, outcomes and measures are timed from these moments, so that they can be compared.',
  properties: {},
  items: {
    event: item({
      word: 'event',
      nameKind: 'event',
      list: 'events',
      core: false,
      name: 'required',
      title: 'optional',
      value: 'when',
      heading: 'Events',
      question: 'Which moment do times refer to?',
      why: '"After six weeks" means nothing until it is said after what.',
      example: 'event Start "support begins"',
      properties: {
        when: also(
          moment,
          'When',
          'When is it, seen from another event?',
          'Times that hang on different events can then be compared.',
          '30 weeks before Start',
        ),
      },
    }),
  },
});
