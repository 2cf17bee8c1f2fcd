/** Words by which people ask a question before they know the language lead to its word, or to where that stands. */
import type { Problem } from '@peerspec/language';
import { readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';

/** What is said in a block, and what it is taken for; behind `@` the block that it belongs in. */
const meant: Readonly<Record<string, readonly (readonly [said: string, meant: string])[]>> = {
  '': [
    ['about', 'summary'],
    ['overview', 'summary'],
    ['who', 'population'],
    ['service-users', 'population'],
    ['budget', 'funding @implementation'],
    ['referral', 'access-points @implementation'],
    ['lead', 'coordination @implementation'],
    ['location', 'setting @context'],
    ['consent', 'access-points @implementation'],
  ],
  'population Men "men"': [
    ['who', 'includes'],
    ['eligible', 'includes'],
    ['diagnosis', 'includes'],
    ['not', 'excludes'],
    ['numbers', 'size'],
    ['size-of-group', 'size'],
    ['how found', 'access-points @implementation'],
  ],
  'peers Buddies "men"': [
    ['who', 'experience'],
    ['share', 'experience'],
    ['background', 'experience'],
    ['interview', 'selection'],
    ['references', 'selection'],
    ['boundaries', 'tasks'],
    ['time', 'hours'],
  ],
  contacts: [
    ['phone', 'mode @contact'],
    ['where', 'place @contact'],
    ['often', 'every @contact'],
  ],
  'contacts { contact Call "a call"': [
    ['how', 'mode'],
    ['purpose', 'content'],
    ['often', 'every'],
    ['lasts', 'length'],
  ],
  outcomes: [
    ['success', 'long-term'],
    ['target', 'expect @intermediate'],
  ],
  'outcomes { intermediate Trust "trust"': [
    ['who', 'in'],
    ['change', 'expect'],
    ['source', 'measure'],
    ['timescale', 'by'],
    ['questionnaire', 'measure'],
  ],
  implementation: [
    ['gdpr', 'data-protection'],
    ['steering-group', 'governance'],
    ['funded-by', 'funding'],
    ['run-by', 'provider @intervention'],
  ],
  'implementation { risk Burnout "burnout"': [
    ['mitigation', 'handled-by'],
    ['response', 'handled-by'],
  ],
  'evaluation { study Pilot "a pilot"': [
    ['what', 'asks'],
    ['method', 'design'],
    ['outcomes', 'measures'],
  ],
  theory: [['why', 'statement']],
  'theory { mechanism Heard "heard"': [
    ['resource', 'offers'],
    ['reaction', 'responds'],
    ['context', 'when'],
    ['when-not', 'unless'],
  ],
  stakeholders: [['consulted', 'stakeholder']],
};

/** What cannot be told apart from another question, or is asked nowhere, is taken for nothing. */
const unclear: Readonly<Record<string, readonly string[]>> = {
  '': ['team', 'target', 'start'],
  'peers Buddies "men"': ['gender', 'contract'],
  'evaluation { study Pilot "a pilot"': ['ethics', 'sample'],
  matching: ['preferred', 'choice'],
};

/** What would say nothing without the word, or the contrary, is not put right by another word in its place. */
const keptWithAnswer: Readonly<Record<string, readonly string[]>> = {
  '': ['mothers'],
  'peers Buddies "men"': ['not', 'boundaries', 'references', 'unpaid', 'expenses', 'burnout', 'turnover'],
  activities: ['leaflets', 'handbook', 'manual'],
  'population Men "men"': ['age', 'gender', 'from'],
  'outcomes { long-term Trust "trust"': ['decrease', 'interviews', 'from'],
  context: ['barriers', 'policy'],
  stakeholders: ['carers'],
};

const problemFor = async (block: string, said: string): Promise<Problem | undefined> => {
  const open = block === '' ? '' : `${block} {`;
  const { problems } = await readText(
    `intervention A "a" {\n${open}\n${said}: "in some words"\n${open.replaceAll(/[^{]/g, '').replaceAll('{', '}')}\n}\n`,
  );
  return problems.find(({ at }) => at.start.line === 2);
};

const messageFor = async (block: string, said: string): Promise<string> => (await problemFor(block, said))?.message ?? '';

describe.each(Object.entries(meant))('in %j', (block, words) => {
  test.each(words)('%s is taken for %s', async (said, wanted) => {
    const [word = '', within] = wanted.split(' @');
    const asked = within === undefined ? `; did you mean \`${word}\`?` : `; did you mean \`${word}\`, in \`${within} { … }\`?`;
    expect(await messageFor(block, said)).toContain(asked);
  });
});

describe.each(Object.entries(unclear))('in %j', (block, words) => {
  test.each(words)('%s is taken for nothing', async (said) => {
    const message = await messageFor(block, said);
    expect(message).toContain(`\`${said}\` is not something`);
    expect(message).not.toContain('did you mean');
  });
});

describe.each(Object.entries(keptWithAnswer))('in %j', (block, words) => {
  test.each(words)('%s stays with the answer', async (said) => {
    const problem = await problemFor(block, said);
    expect(problem?.remedy).toContain(`with the word \`${said}\` in it`);
    expect(problem?.replacement).toBeUndefined();
  });
});

/** A word that is not quite right, behind which nothing stands yet: to be put right, and to be answered, is one thing to do. */
describe('a word without an answer is one mistake', () => {
  test.each([
    ['', 'Aims:', '`Aims` is written in small letters: `aims`. It has no answer yet.', 'aims'],
    ['', 'goals:', '`goals` is not something `intervention` can hold; did you mean `aims`? It has no answer yet.', 'aims'],
    ['population Men "men"', 'sise:', '`sise` is not something `population` can hold; did you mean `size`? It has no answer yet.', 'size'],
  ])('in %j: %s', async (block, said, message, replacement) => {
    const [open, close] = block === '' ? ['', ''] : [`${block} {`, '}'];
    const { problems } = await readText(`intervention A "a" {\n${open}\n${said}\n${close}\n}\n`);
    expect(problems.map((each) => [each.message, each.replacement])).toEqual([[message, replacement]]);
    expect(problems[0]?.remedy).toContain(`for example \`${replacement}: `);
  });
});

test('a capital letter, and an answer that nobody can put right, are one mistake', async () => {
  const { problems } = await readText('intervention A "a" {\ncontacts { Initiation: sometimes }\n}\n');
  expect(problems.map(({ message }) => message)).toEqual([
    '`Initiation` is written in small letters: `initiation`; `sometimes` is not an answer to `initiation`.',
  ]);
});

test('a name that nothing has yet, and a time cut short, are told one after the other', async () => {
  const { problems } = await readText('intervention A "a" {\noutcomes { long-term Mood "mood" { measure: PHQ9 at 6mths } }\n}\n');
  expect(problems.map((each) => [each.code, each.replacement])).toEqual([['wrong-answer', 'PHQ9 at 6 months']]);
});

describe('a word that says the contrary of the one that is asked for', () => {
  test.each([
    ['delivered', 'dropout'],
    ['delivered', 'attrition'],
    ['implementation', 'attrition'],
  ])('in %s, %s is explained, and not put in its place', async (block, said) => {
    const problem = await problemFor(block, said);
    expect(problem?.remedy).toContain(`says the contrary of \`${said}\``);
    expect(problem?.replacement).toBeUndefined();
  });
});
