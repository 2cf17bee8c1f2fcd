/** When, how and how often peers and people meet. */
import { amount, amountOr, choice, choices, duration, moment, names, text } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

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
