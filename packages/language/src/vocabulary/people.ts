/** Who it is for, who the peers are, how the two are matched, and who else has a say. */
import { amount, choice, choices, measured, recurring, text, texts, yesNo } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

export const population = section({
  word: 'population',
  nameKind: 'population',
  name: 'required',
  title: 'optional',
  heading: 'Who it is for',
  question: 'Who is it for?',
  why: 'Without it neither take-up nor effect can be judged.',
  properties: {
    need: ask(text, 'Need', 'What is wrong now, and how do we know?', 'The need is what the money is spent on.', '"Fewer than half of the women who start are still breastfeeding at six weeks."'),
    reach: ask(
      choice({ universal: 'offered to everyone in an area', targeted: 'offered only to people who meet a threshold' }),
      'Reach',
      'Is it offered to everyone in an area, or to those most in need?',
      'Evidence differs between the two.',
      'targeted because "rates are lowest where deprivation is highest"',
    ),
    includes: ask(texts, 'Included', 'Who is eligible, in terms a referrer could apply?', 'Two referrers must reach the same answer about the same person.', '"pregnant, 16 or over, lives in one of the three areas"'),
    excludes: also(texts, 'Excluded', 'Who is not eligible?', 'A referrer must know whom to send elsewhere.', '"a clinical reason that precludes breastfeeding"'),
    size: ask(amount, 'Number eligible', 'How many people are eligible?', 'Take-up, peers needed and cost all follow from this number.', 'about 400 per year'),
  },
  items: {},
});

export const peers = section({
  word: 'peers',
  nameKind: 'peers',
  name: 'required',
  title: 'optional',
  heading: 'Who the peers are',
  question: 'Who are the peers?',
  why: 'What makes the supporters peers is what makes this peer support.',
  properties: {
    position: ask(
      choice({
        'natural-peer': 'a friend, relative or neighbour, without training',
        'trained-peer': 'a volunteer or worker with shared experience and some training',
        'para-professional': 'a lay worker with extensive training',
      }),
      'Position',
      'Where do they stand between a friend and a lay worker?',
      'Evidence about lay workers with long training says little about friends, and the other way round.',
      'trained-peer',
      { tidier: ['5'] },
    ),
    experience: ask(text, 'Experience', 'Experience of what?', 'Shared experience is what sets a peer apart from any other helper.', '"has breastfed at least one baby"', { tidier: ['5'] }),
    'same-issue': ask(yesNo, 'Faced the same issue', 'Have they faced the same issue themselves?', 'Having had a baby is not the same as having been depressed after one.', 'yes'),
    'experience-length': ask(amount, 'Length of experience', 'How long must the experience have lasted?', 'A day and a year of it are different experiences.', 'at least 6 weeks'),
    'experience-recency': ask(amount, 'How long ago', 'How long ago may it have been?', 'It affects how credible the peer is, and how safe for herself.', 'within 5 years'),
    selection: ask(text, 'Selection', 'How are they chosen?', 'Projects that went well had clear criteria.', '"application, interview and two references"', { tidier: ['5'] }),
    training: ask(measured, 'Training', 'How much training, and in what?', 'Another provider could not repeat it otherwise.', '24 hours "listening, feeding basics, boundaries"', { tidier: ['5'] }),
    'rolling-training': also(yesNo, 'Rolling training', 'Can new peers join at any time?', 'Volunteers leave; without new ones the service shrinks.', 'yes'),
    philosophy: ask(text, 'Philosophy', 'What view of people underlies the training?', 'It shapes every conversation.', '"the mother is the expert on her own life"'),
    approach: ask(text, 'Approach', 'Which way of talking with people are peers trained in?', 'Without it nobody can check whether it happens.', '"motivational interviewing"', { tidier: ['4'] }),
    supervision: ask(recurring, 'Supervision', 'How often are they supervised, and by whom?', 'Peers who are left alone drift, tire or leave.', 'every 2 weeks "by the co-ordinator, in a group"', { tidier: ['5'] }),
    tasks: ask(text, 'Tasks', 'What do they do, and what do they not do?', 'The role must be as clear to the peer as to the midwife next to her.', '"listen, share experience, show; never advise on medicines"', { tidier: ['4'] }),
    autonomy: also(text, 'Autonomy', 'What may peers decide themselves?', 'A script leaves no room for experience.', '"how and where they meet"', { tidier: ['9'] }),
    wellbeing: ask(text, 'Wellbeing of peers', 'Who looks after the peers?', 'What peers hear can hurt them.', '"a debrief after a hard contact; a peer may pause at any time"'),
    reward: ask(
      choice({ volunteer: 'unpaid', expenses: 'unpaid, expenses refunded', paid: 'employed or paid' }),
      'Reward',
      'Are they paid?',
      'It decides who can take part, and what it costs.',
      'expenses',
      { tidier: ['5'] },
    ),
    number: ask(amount, 'Number of peers', 'How many peers are there?', 'There must be enough of them for the contacts that are planned.', '12', { tidier: ['5'] }),
    hours: ask(amount, 'Hours', 'How many hours does each peer give?', 'There must be enough hours for the contacts that are planned.', '4 hours per week'),
    caseload: ask(amount, 'Caseload', 'How many people does one peer support at a time?', 'Too many, and contacts are missed.', '2 to 4 per peer'),
  },
  items: {},
});

export const matching = section({
  word: 'matching',
  heading: 'Matching',
  question: 'Who is matched with whom?',
  why: 'Similarity may be what makes support work, or may not matter: it has hardly been tested, so say what you assume.',
  properties: {
    peerness: ask(
      choice({
        'active-ingredient': 'being a peer is itself what works',
        helpful: 'being a peer helps other things to work',
        incidental: 'others could do it as well',
      }),
      'Part played by being a peer',
      'Does being a peer itself do the work?',
      'If it does, selection and matching must secure it.',
      'helpful because "shared experience eases trust"',
    ),
    'matched-by': also(text, 'Matched by', 'Who matches peers and people?', 'Somebody has to do it.', '"the co-ordinator"'),
  },
  items: {
    on: item({
      word: 'on',
      list: 'characteristics',
      core: true,
      name: 'required',
      value: 'required',
      heading: 'Similar in',
      question: 'Similar in which respects?',
      why: '"Similar" may mean area, age, language or experience; each costs something to secure.',
      example: 'on local-area: preferred',
      properties: {
        required: ask(
          choice({ required: 'a match is always made on this', preferred: 'a match is made where possible', 'not-attempted': 'no match is made on this' }),
          'Required',
          'Must they match in this?',
          'It limits who can support whom.',
          'preferred',
        ),
      },
    }),
  },
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
      example: 'stakeholder LocalMothers "mothers\' group" { kind: participants  involved-in: design  shares-theory: yes }',
      properties: {
        kind: also(
          choice({
            participants: 'people who are or could be supported',
            peers: 'people who give the support',
            families: 'partners, relatives and friends',
            professionals: 'midwives, nurses, doctors and other staff',
            commissioners: 'those who fund or buy it',
            community: 'the community around them',
          }),
          'Kind',
          'Which kind of stakeholder?',
          'A theory agreed among professionals alone is not shared.',
          'participants',
        ),
        'involved-in': also(
          choices({ design: 'shaping it', delivery: 'running it', evaluation: 'judging it', governance: 'steering it' }),
          'Involved in',
          'What do they have a part in?',
          'Being consulted once and steering are different things.',
          'design, evaluation',
        ),
        'shares-theory': also(yesNo, 'Shares the theory', 'Do they share the theory of how it works?', 'People work towards what they believe in.', 'yes'),
        note: also(texts, 'Note', 'What else should a reader know about them?', 'Records what they changed, or where they disagree.', '"asked for evening calls"'),
      },
    }),
  },
});
