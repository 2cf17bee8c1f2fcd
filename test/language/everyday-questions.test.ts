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
  'peers Buddies "men"': ['not', 'boundaries', 'references'],
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
