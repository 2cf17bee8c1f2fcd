/** Who it is for, and who else has a say. */
import { amount, choice, choices, names, text, texts, yesNo } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

export const population = section({
  word: 'population',
  nameKind: 'population',
  repeats: true,
  name: 'required',
  title: 'optional',
  heading: 'Who it is for',
  question: 'Who is it for?',
  why: 'Without it neither take-up nor effect can be judged.',
  properties: {
    need: ask(
      text,
      'Need',
      'What is wrong now, and how do we know?',
      'The need is what the money is spent on.',
      '"Two of five people are back on the ward within a year."',
      { guided: ['2'] },
    ),
    reach: ask(
      choice({
        universal: 'offered to everyone in an area, or in a place such as a school',
        targeted: 'offered only to people who meet a threshold',
      }),
      'Reach',
      'Is it offered to everyone in an area, or to those most in need?',
      'Evidence differs between the two.',
      'targeted because "rates are lowest where deprivation is highest"',
    ),
    priority: also(
      texts,
      'Who comes first',
      'Who comes first, where it cannot reach everybody alike?',
      'An offer to all reaches those first who need it least, unless somebody is put first.',
      '"the poorest areas", "people under 20"',
    ),
    includes: ask(
      texts,
      'Included',
      'Who is eligible, in terms a referrer could apply?',
      'Two referrers must reach the same answer about the same person.',
      '"is 18 or over, and lives in one of the three areas"',
      { guided: ['3'] },
    ),
    excludes: also(
      texts,
      'Excluded',
      'Who is not eligible?',
      'A referrer must know whom to send elsewhere.',
      '"has a named key worker for this already"',
    ),
    size: ask(
      amount,
      'Number eligible',
      'How many people are eligible?',
      'Take-up, peers needed and cost all follow from this number.',
      'about 400 per year',
    ),
    within: also(
      names('the name of a population', 'population'),
      'Part of',
      'Which wider group are they part of?',
      'What is planned for the whole group reaches its parts too, but not all of them alike.',
      'People',
    ),
  },
  items: {},
});

export const stakeholders = section({
  word: 'stakeholders',
  heading: 'Who had a say',
  question: 'Who else has a part in it?',
  why: 'The people who give and receive support, and those around them, should share the theory and shape the design.',
  properties: {},
  items: {
    stakeholder: item({
      word: 'stakeholder',
      nameKind: 'stakeholder',
      list: 'parties',
      core: true,
      name: 'required',
      title: 'optional',
      heading: 'Stakeholders',
      question: 'Who had a say?',
      why: 'Support that local people helped to design fits better.',
      standards: { guided: ['9'] },
      example: 'stakeholder PastUsers "people whom it has supported" { kind: participants  involved-in: design  shares-theory: yes }',
      properties: {
        kind: also(
          choice({
            participants: 'people who are or could be supported',
            peers: 'people who give the support',
            families: 'partners, relatives and friends',
            professionals: 'nurses, teachers, officers and other staff',
            commissioners: 'those who fund or buy it',
            community: 'the community around them',
          }),
          'Kind',
          'Which kind of stakeholder?',
          'A theory agreed among professionals alone is not shared.',
          'participants',
        ),
        'involved-in': also(
          choices({
            design: 'shaping it',
            delivery: 'running it',
            evaluation: 'judging it',
            governance: 'steering it',
            none: 'no part in it',
          }),
          'Involved in',
          'What do they have a part in?',
          'Being consulted once and steering are different things.',
          'design, evaluation',
          { guided: ['9'] },
        ),
        'shares-theory': also(
          yesNo,
          'Shares the theory',
          'Do they share the theory of how it works?',
          'People work towards what they believe in.',
          'yes',
        ),
        note: also(
          texts,
          'Note',
          'What else should a reader know about them?',
          'Records what they changed, or where they disagree.',
          '"asked for evening calls"',
        ),
      },
    }),
  },
});
