/** How it is meant to work. */
import { choice, choices, names, recurring, text, texts, words } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';
import { forms } from './support.ts';

const reliesOn = choices({
  peerness: 'that the supporter is a peer',
  matching: 'that peer and person are alike in something',
  training: 'what peers learned',
  approach: 'the way of talking',
  autonomy: 'what peers decide themselves',
  mode: 'the way of contact',
  timing: 'when contacts happen',
  initiation: 'who makes the first move',
  reward: 'whether peers are paid',
  group: 'the other members of a group',
});

export const theory = section({
  word: 'theory',
  title: 'required',
  titleAnswers: 'statement',
  heading: 'How it is meant to work',
  question: 'How does it work?',
  why: 'Without a theory a disappointing result teaches nothing.',
  properties: {
    statement: ask(text, 'Theory', 'In one sentence, how does it work?', 'Everybody involved should be able to say it.', '"A trusted buddy who guides keeps decisions with the mother."', { tidier: ['2'] }),
    'aims-to': ask(
      choice({ 'change-outcomes': 'move the outcome now', 'change-context': 'change the surroundings first', both: 'both' }),
      'Aims to',
      'Is it meant to move the outcome now, or to change the context first?',
      'Where few people do a thing, beliefs around them may have to change before rates do.',
      'change-outcomes',
    ),
    'draws-on': also(texts, 'Draws on', 'Which published theory does it draw on?', 'A reader can judge it by what is known about that theory.', '"social support theory"', { tidier: ['2'] }),
    'agreed-with': ask(names('the names of stakeholders', 'stakeholder', 'population', 'peers'), 'Agreed with', 'Who shares the theory?', 'It should be shared by those who give and those who receive the support.', 'LocalMothers, Midwives'),
    reviewed: ask(recurring, 'Reviewed', 'How often is it looked at again?', 'A service changes as it settles in; its theory should follow.', 'every 6 months last 2026-05-01'),
  },
  items: {
    mechanism: item({
      word: 'mechanism',
      nameKind: 'mechanism',
      list: 'mechanisms',
      core: true,
      name: 'required',
      title: 'optional',
      rationale: true,
      heading: 'Mechanisms',
      question: 'What is offered, how do people respond, in which circumstances and in which not?',
      why: 'It is the change in people\'s thinking that makes one step lead to the next.',
      example: 'mechanism SafeToTalk "safe to say what is really happening" { offers: "a buddy who has been there"  responds: "says early what is wrong"  in: Mothers  when: Referral }',
      properties: {
        offers: also(text, 'What is offered', 'What is offered?', 'One half of a mechanism: the resource.', '"a buddy who has been there and does not judge"'),
        responds: also(text, 'How people respond', 'What do people then think, feel or decide?', 'The other half: the reasoning. Without it a mechanism only restates what is delivered.', '"says early what is wrong, and weighs her own options"'),
        in: also(names('the name of a population, the peers or a stakeholder', 'population', 'peers', 'stakeholder'), 'In whom', 'In whom?', 'A change in thinking is somebody\'s.', 'Mothers'),
        when: also(names('the name of a condition', 'condition'), 'In which circumstances', 'In which circumstances does it work?', 'The same offer is taken differently in different circumstances.', 'Referral'),
        unless: also(names('the name of a condition', 'condition'), 'In which not', 'In which circumstances does it not work?', 'Knowing where it fails is worth as much.', 'FormulaNorm'),
        form: also(choice(forms), 'In which form', 'In which form of support does it work?', 'One-to-one and group support work in different ways.', 'group'),
        'relies-on': also(reliesOn, 'Relies on', 'Which parts of the design does it rely on?', 'It shows why a design decision was made, and what breaks if it is dropped.', 'peerness, matching'),
      },
    }),
    assumption: item({
      word: 'assumption',
      nameKind: 'assumption',
      list: 'assumptions',
      core: false,
      name: 'required',
      title: 'optional',
      rationale: true,
      heading: 'Assumptions',
      question: 'What must be true for it to work?',
      why: 'What nobody states nobody checks.',
      example: 'assumption AnswersPhone "mothers answer calls from unknown numbers" { certainty: uncertain }',
      properties: {
        certainty: also(
          choice({ certain: 'known to be so', likely: 'probably so', uncertain: 'may well be wrong' }),
          'Certainty',
          'How sure are you?',
          'What is uncertain should be tested.',
          'uncertain',
        ),
        about: also(words, 'About', 'Which part of the design is it about?', 'Shows which decision stands or falls with it.', 'mode'),
      },
    }),
  },
});
