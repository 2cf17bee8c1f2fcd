/** The form of support, and what is done besides contacts. */
import { actors, amount, choice, names, text, texts, yesNo } from './kinds.ts';
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
