/** Which other intervention it was made from, and what was changed. */
import { choices, names, text, texts } from './kinds.ts';
import { also, item, section } from './rows.ts';

export const adaptation = section({
  word: 'adaptation',
  title: 'optional',
  heading: 'What it was adapted from',
  question: 'Which intervention does it adapt, and what was changed?',
  why: 'What was shown for the original holds only for what was kept.',
  properties: {
    of: also(
      names('the name of evidence or of another intervention', 'evidence', 'intervention'),
      'Adapted from',
      'Which intervention was it made from: what is known of it, or its specification?',
      'A reader can look up what was tried, and where.',
      'RAPSID2015',
    ),
    keeps: also(
      texts,
      'Kept',
      'What had to stay as it was, because it is what works?',
      'Whoever adapts it again knows what must not go.',
      '"the first call within two days"',
    ),
    'agreed-by': also(
      text,
      'Agreed with those who made it',
      'Did those who made the original agree, and what did they advise?',
      'They know what was tried before and did not work.',
      '"the trial team read the changes in May"',
    ),
  },
  items: {
    change: item({
      word: 'change',
      list: 'changes',
      core: false,
      title: 'required',
      heading: 'What was changed',
      question: 'What is done otherwise than in the original, and why?',
      why: 'Each change may take away what worked.',
      example: 'change "groups instead of single visits" because "people asked for company" { affects: format, contacts }',
      properties: {
        affects: also(
          choices({
            population: 'whom it is for',
            peers: 'who the peers are, and what they learn',
            matching: 'how peers and people come together',
            format: 'the form of support',
            contacts: 'when and how often people meet',
            activities: 'what else is done',
            context: 'the place, and the care that people get anyway',
            theory: 'how it is meant to work',
            outcomes: 'what should change',
            implementation: 'how it is run',
          }),
          'Affects',
          'Which part of the specification does it change?',
          'Evidence of the original counts less there.',
          'format, contacts',
        ),
        expected: also(
          text,
          'What it may do',
          'What may become better or worse by it?',
          'A change that nobody watches is not learned from.',
          '"fewer may come; those who do may stay longer"',
        ),
      },
    }),
  },
});
