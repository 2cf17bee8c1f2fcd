/** What is done: the form of support, the contacts, the other activities. */
import { actors, amount, amountOr, choice, choices, duration, moment, names, text, texts, yesNo } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

export const forms = {
  'one-to-one': 'one peer supports one person',
  group: 'people meet in a group',
  mixed: 'both, one to one and in a group',
  circle: 'several peers around one person',
  'mutual-aid': 'members support one another as equals',
  'online-community': 'people write to one another in a place on the internet',
  network: 'peers talk with those around them, in a school, a workplace or a neighbourhood',
  'on-demand': 'whoever is on duty helps whoever calls',
} as const;

const initiation = choice({
  proactive: 'the peer makes the first move',
  reactive: 'the person has to ask or turn up',
  mixed: 'the peer in some phases, the person in others',
});

const modes = choices({
  'face-to-face': 'in person',
  telephone: 'by telephone',
  text: 'by text message',
  video: 'by video call',
  online: 'in an online community',
  post: 'by letter or card',
});

/** Why no number of contacts is planned. */
const unnumbered = {
  'on-demand': 'whenever somebody asks for it',
  'as-needed': 'as often as peer and person find it needed',
} as const;

export const format = section({
  word: 'format',
  value: 'form',
  heading: 'Form of support',
  question: 'One to one, in a group, or otherwise?',
  why: 'The two work in different ways, and findings about one do not carry over to the other.',
  properties: {
    form: ask(
      choice(forms),
      'Form',
      'One to one, in a group, or otherwise?',
      'The two work in different ways, and findings about one do not carry over to the other.',
      'one-to-one',
      { tidier: ['6'], 'tidier-php': ['4'] },
    ),
    'group-size': also(
      amount,
      'Group size',
      'How many people are in a group, or peers around one person?',
      'Six people talk differently from twenty.',
      '6 to 10 people',
      { tidier: ['6'] },
    ),
    membership: also(
      choice({ open: 'people can join at any time', closed: 'the same people from start to end', 'drop-in': 'people come when they like' }),
      'Membership',
      'Can anybody join at any time?',
      'Trust grows differently in open and closed groups.',
      'closed',
    ),
    'mutual-support': also(
      yesNo,
      'Members support one another',
      'Are members meant to support one another?',
      'Then the group itself is an ingredient.',
      'yes',
    ),
    'facilitated-by': also(
      text,
      'Facilitated by',
      'Who runs the group?',
      'A peer and a professional run it differently.',
      '"two trained peers"',
      { tidier: ['5'] },
    ),
    'moderated-by': also(
      text,
      'Moderated by',
      'Who moderates what is written there?',
      "A post about taking one's life must not wait for whoever happens to read it.",
      '"four trained members, with a duty co-ordinator behind them"',
      { tidier: ['5'] },
    ),
    moderation: also(
      text,
      'Moderation',
      'How soon and in which way is it moderated?',
      'Another provider would moderate otherwise.',
      '"every post is read within two hours, day and night; what breaks a rule is hidden, and its writer is told why"',
    ),
    rules: also(
      texts,
      'Rules of the community',
      'Which rules hold among those who write?',
      'People write openly where they know what is allowed.',
      '"no names of others", "no advice on medicines"',
    ),
  },
  items: {},
});

export const contacts = section({
  word: 'contacts',
  heading: 'What happens when',
  question: 'When, how and how often do peers and people meet?',
  why: 'This is what is paid for, and what is delivered.',
  properties: {
    initiation: ask(
      initiation,
      'First move',
      'Who makes the first move?',
      'It is one of the few features that reviews tie to results.',
      'proactive',
      { tidier: ['6'], 'tidier-php': ['4'] },
    ),
    minimum: ask(
      amount,
      'Least that could work',
      'What is the least that could work?',
      'Without it nobody can say who has received the service.',
      'at least 5',
      { tidier: ['8'] },
    ),
    tailoring: ask(
      text,
      'Tailoring',
      'What may vary from person to person, and what not?',
      'Otherwise "tailored" can mean anything.',
      '"time and place follow the person\'s wishes; the first two calls do not vary"',
      { tidier: ['9'], credeci: ['7'] },
    ),
    ending: also(
      text,
      'Ending',
      'How does it end?',
      'A sudden end is hard on people.',
      '"a planned last contact, with groups to go on to"',
    ),
  },
  items: {
    contact: item({
      word: 'contact',
      nameKind: 'contact',
      list: 'planned',
      core: true,
      name: 'required',
      title: 'optional',
      heading: 'Contacts',
      question: 'When, how, how often and for how long?',
      why: 'Nobody can cost the service or check delivery without it.',
      standards: { tidier: ['8'], credeci: ['2'] },
      example:
        'contact FirstCall "the first call" { when: within 48 hours after Start  count: 1  mode: telephone  initiation: proactive  length: 30 minutes }',
      properties: {
        when: also(
          moment,
          'When',
          'When does it happen, or begin?',
          'People should be able to count on it.',
          'within 48 hours after Start',
          { tidier: ['8'] },
        ),
        every: also(duration, 'Every', 'How often is it repeated?', 'With the period, it gives the number of contacts.', '1 week', {
          tidier: ['8'],
        }),
        for: also(duration, 'For', 'Over which period is it repeated?', 'With the frequency, it gives the number of contacts.', '6 weeks', {
          tidier: ['8'],
        }),
        until: also(
          moment,
          'Until',
          'Until when is it repeated?',
          'Where it goes on until something happens, nobody need reckon for how long.',
          'Start',
        ),
        count: also(amountOr(unnumbered), 'Number', 'How many contacts?', 'The cost and the hours needed follow from it.', '4', {
          tidier: ['8'],
        }),
        available: also(
          text,
          'Available',
          'When is somebody there for those who call?',
          'Help that nobody answers is no help.',
          '"day and night, every day"',
        ),
        response: also(
          duration,
          'Answered',
          'How soon does somebody answer or come?',
          'Whoever has to wait may not call again.',
          'within 15 minutes',
        ),
        demand: also(
          amount,
          'Expected demand',
          'How many of them are expected in all?',
          'How many peers it takes follows from it.',
          'about 40 per week',
        ),
        mode: also(modes, 'Mode', 'In person, by telephone, in writing?', 'It decides who can be reached, and the cost.', 'telephone', {
          tidier: ['6'],
          'tidier-php': ['4'],
        }),
        initiation: also(initiation, 'First move', 'Who makes the first move here?', 'It may differ from phase to phase.', 'proactive'),
        length: also(duration, 'Length', 'How long does one contact last?', 'Cost and capacity follow from it.', '45 minutes', {
          tidier: ['8'],
        }),
        place: also(text, 'Place', 'Where?', 'A home visit and a clinic are different offers.', '"at home"', { tidier: ['7'] }),
        with: also(
          names('the name of a stakeholder, a population or peers', 'stakeholder', 'population', 'peers'),
          'With',
          'Who takes part besides the peer?',
          'Somebody else in the room changes the talk; where it is for some of the people only, they are named.',
          'Staff',
        ),
        by: also(
          names('the name of peers', 'peers'),
          'By',
          'Which peers give it?',
          'Where there are several kinds of peers, each has a part of its own.',
          'Buddies',
        ),
        content: also(
          text,
          'Content',
          'What is talked about or done?',
          'Another provider could not repeat it otherwise.',
          '"how it has gone so far, hopes and worries"',
          { tidier: ['4'] },
        ),
        'peers-present': also(
          amount,
          'Peers present',
          'How many peers take part in each of them?',
          'The hours of each of them count.',
          '2',
        ),
        travel: also(duration, 'Travel', 'How long does the peer travel for one contact?', 'Travel takes peer hours too.', '20 minutes'),
      },
    }),
  },
});

export const activities = section({
  word: 'activities',
  heading: 'What else is done',
  question: 'What else is done besides contacts?',
  why: 'Training, promotion and meetings cost money too, and should lead somewhere.',
  properties: {
    materials: also(
      texts,
      'Materials',
      'Which leaflets, manuals or scripts are used, and where are they?',
      'Another provider could not repeat it otherwise.',
      '"peer handbook, from the co-ordinator"',
      { tidier: ['3'], 'tidier-php': ['3'], credeci: ['8'] },
    ),
  },
  items: {
    activity: item({
      word: 'activity',
      nameKind: 'activity',
      list: 'planned',
      core: false,
      name: 'required',
      title: 'optional',
      heading: 'Activities',
      question: 'What else is done?',
      why: 'What is done besides contacts should lead somewhere in the theory.',
      standards: { tidier: ['4'], credeci: ['2'] },
      example: 'activity MeetTheStaff "peers introduce themselves at team meetings" { in: Staff }',
      properties: {
        content: also(
          text,
          'Content',
          'What is done?',
          'Another provider could not repeat it otherwise.',
          '"a talk and a leaflet at each team meeting"',
          { tidier: ['4'] },
        ),
        in: also(
          names('the name of a population, the peers or a stakeholder', ...actors),
          'With',
          'Whom does it reach?',
          'A change is a change in somebody.',
          'Staff',
        ),
        by: also(
          names('the name of the peers or a stakeholder', 'peers', 'stakeholder'),
          'By',
          'Who does it?',
          'Somebody has to do it.',
          'Buddies',
        ),
        enables: also(
          names('the name of a contact or an activity', 'contact', 'activity'),
          'Enables',
          'Which contact or activity does it make possible?',
          'Work behind the scenes leads to the outcome by way of what it makes possible.',
          'FirstCall',
          { credeci: ['3'] },
        ),
      },
    }),
  },
});
