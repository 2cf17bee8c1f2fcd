/** Interventions held against one another, as a reviewer reads them. */
import type { Spec } from '@peerspec/language';
import { comparison, comparisonBlocks, markdown } from '@peerspec/documents';
import { expect, test } from 'vitest';
import { peerFiles, readFile, specOf } from './reading.ts';
import { flaws } from './structure.ts';

const named = async (file: string): Promise<Spec> => {
  const [spec] = (await readFile(`examples/${file}.peer`)).specs;
  if (!spec) throw new Error(`${file} has no intervention.`);
  return spec;
};

const documentOf = (specs: readonly Spec[]): string => markdown(comparisonBlocks(comparison(specs)));

const verdictOn = (one: Spec, other: Spec) => {
  const [verdict] = comparison([one, other]).verdicts;
  if (!verdict) throw new Error('There is no verdict.');
  return verdict;
};

/** A short specification; what is given replaces or adds to what it says. */
const brief = ({ form = 'one-to-one', count = '9', more = '', outcome = 'any breastfeeding at six months' } = {}): Promise<Spec> =>
  specOf(`intervention Service "A service" {
    topic: infant-feeding
    format: ${form}
    timeline { event Birth "the birth" }
    contacts { initiation: proactive  contact Call { when: within 2 days after Birth  count: ${count}  mode: telephone } }
    outcomes { long-term Feeding "${outcome}" { by: 6 months after Birth } }
    ${more}
  }`);

test.each([
  ['alike', 'complete/infant-feeding-one-to-one', 'portfolio/feeding-calls'],
  ['partly', 'published/aba-feed', 'published/ruby'],
  ['not-at-all', 'published/ruby', 'published/diabetes-groups-ireland'],
])('two that are comparable %s read as they did', async (name, one, other) => {
  const document = documentOf([await named(one), await named(other)]);
  expect(flaws(document)).toEqual({});
  await expect(document).toMatchFileSnapshot(`snapshots/comparison-${name}.md`);
});

test('more than three are told question by question, and each pair has a verdict', async () => {
  const specs = await Promise.all(['aba-feed', 'mam-kind', 'ruby', 'rapsid'].map((file) => named(`published/${file}`)));
  const document = documentOf(specs);
  expect(document).toContain('- **Topic:** different\n  - *ABA-feed, Mam-Kind, RUBY:* infant feeding\n  - *RAPSID:* type 2 diabetes');
  expect(document).not.toContain('| Question');
  expect(comparison(specs).verdicts).toHaveLength(6);
});

/** What is said of whether they can be put together. */
const verdictsIn = (document: string): string => document.split('\n## ')[1] ?? '';

test('of several, pairs of which the same is said are told together, and what each leaves open once', async () => {
  const specs = await Promise.all(['north-tyneside', 'aba-feed', 'mam-kind', 'ruby'].map((file) => named(`published/${file}`)));
  const told = verdictsIn(documentOf(specs));
  expect(told).toContain('- **Not comparable for a review: group and one-to-one.**\n  - *North Tyneside* with ABA-feed and Mam-Kind\n');
  expect(told.match(/\*North Tyneside:\*/g)).toHaveLength(1);
  expect(told).not.toContain('are not listed');
  expect(told.indexOf('Comparable with care')).toBeLessThan(told.indexOf('cannot be told'));
  expect(told.indexOf('cannot be told')).toBeLessThan(told.indexOf('Not comparable'));
});

test('of many, a reader is told which can be put together, and in a sentence why others cannot', async () => {
  const published = await Promise.all(peerFiles('examples/published').map(readFile));
  const told = verdictsIn(documentOf(published.flatMap(({ specs }) => specs)));
  await expect(`## ${told}`).toMatchFileSnapshot('snapshots/comparison-published.md');
});

const examples = (await Promise.all(peerFiles('examples').map(readFile))).flatMap(({ specs }) => specs);

test.each(examples.map((spec) => [spec.name ?? '', spec] as const))('%s is the same as itself', (_, spec) => {
  const { parts, verdicts } = comparison([spec, spec]);
  const agreements = parts.flatMap(({ questions }) => questions.map(({ agreement }) => agreement));
  expect(agreements.filter((agreement) => agreement !== 'same' && agreement !== 'none')).toEqual([]);
  expect(verdicts[0]?.reasons).toEqual([]);
  expect(['as-far-as-said', 'cannot-be-told']).toContain(verdicts[0]?.verdict);
});

test('which is named first makes no difference but to the order', () => {
  for (const [index, one] of examples.entries()) {
    const other = examples[(index + 5) % examples.length] ?? one;
    const [forth, back] = [comparison([one, other]), comparison([other, one])];
    expect(back.verdicts[0]?.verdict).toBe(forth.verdicts[0]?.verdict);
    expect(back.verdicts[0]?.reasons.map(({ about }) => about)).toEqual(forth.verdicts[0]?.reasons.map(({ about }) => about));
    const agreements = ({ parts }: typeof forth) => parts.flatMap(({ questions }) => questions.map(({ agreement }) => agreement));
    expect(agreements(back)).toEqual(agreements(forth));
  }
});

test('form, dose and outcomes decide', async () => {
  const one = await brief();
  expect(verdictOn(one, await brief()).verdict).toBe('as-far-as-said');
  const group = verdictOn(one, await brief({ form: 'group', count: '2' }));
  expect(group).toMatchObject({ verdict: 'not-comparable' });
  expect(group.reasons.map(({ text }) => text)).toEqual(['one-to-one and group', '9 and 2 planned contacts']);
  expect(verdictOn(one, await brief({ count: '4' })).reasons.map(({ text }) => text)).toEqual(['9 and 4 planned contacts']);
});

test.each([
  ['exclusive breastfeeding at six weeks', 'still breastfeeding at 6 weeks'],
  ['mothers who are depressed', 'anxiety on the GAD-7'],
  ['nights spent in hospital', 'returns to acute care within a year'],
  ['people who inject alone', 'overdoses'],
])('whether “%s” and “%s” are one outcome is for a reader to judge', async (one, other) => {
  const [first, second] = [await brief({ outcome: one }), await brief({ outcome: other })];
  expect(verdictOn(first, second)).toMatchObject({ verdict: 'cannot-be-told', reasons: [{ about: 'outcomes', weight: 'unclear' }] });
  const document = documentOf([first, second]);
  expect(document).toContain(
    `Whether they are comparable cannot be told: no outcome is called the same, and a reader has to judge whether “${one}” and “${other}” are one.`,
  );
  expect(document).not.toContain('no outcome in common');
});

test('outcomes that nobody can place are not called different', async () => {
  const { verdict, reasons } = verdictOn(await brief({ outcome: 'frogs per pond' }), await brief({ outcome: 'depression' }));
  expect([verdict, ...reasons.map(({ text }) => text)]).toEqual([
    'cannot-be-told',
    'no outcome is called the same, and the titles do not tell whether two are',
  ]);
});

test('no outcome in common: only where it is known of all what they are about', async () => {
  const { verdict, reasons } = verdictOn(await brief({ outcome: 'people who smoke' }), await brief({ outcome: 'loneliness' }));
  expect([verdict, ...reasons.map(({ text }) => text)]).toEqual(['not-comparable', 'no outcome in common']);
});

const agreementOn = (path: string, ...specs: readonly Spec[]): string | undefined =>
  comparison(specs)
    .parts.flatMap(({ questions }) => questions)
    .find((question) => question.path === path)?.agreement;

test.each([
  ['peers Helpers { experience-length: 16 weeks }', 'peers Helpers { experience-length: 4 months }', 'peers.experience-length', 'same'],
  ['peers Helpers { experience-length: 12 months }', 'peers Helpers { experience-length: 1 year }', 'peers.experience-length', 'same'],
  ['peers Helpers { experience-length: 6 weeks }', 'peers Helpers { experience-length: 8 weeks }', 'peers.experience-length', 'different'],
  ['support: emotional, practical', 'support: practical, emotional', 'support', 'same'],
  ['support: emotional, practical', 'support: emotional', 'support', 'partly'],
  ['peers Helpers { tasks: "listen" }', 'peers Helpers { tasks: "listen,\n and inform" }', 'peers.tasks', 'worded'],
  ['peers Helpers { tasks: not-checked }', 'peers Helpers { tasks: not-checked }', 'peers.tasks', 'none'],
  ['peers Helpers { tasks: "listen" }', 'peers Helpers { tasks: not-reported }', 'peers.tasks', 'one'],
])('%s and %s: %s is %s', async (one, other, path, agreement) => {
  const published = (more: string) => brief({ more: `stage: published  ${more}` });
  expect(agreementOn(path, await published(one), await published(other))).toBe(agreement);
});

test('how an answer is left open is told apart', async () => {
  const gaps = ['not-checked', 'not-reported', 'unknown because "nobody knows"', 'undecided because "later"'];
  const specs = await Promise.all(gaps.map((gap) => brief({ more: `stage: published  peers Helpers { tasks: ${gap} }` })));
  const document = documentOf([await brief({ more: 'peers Helpers { tasks: "listen" }' }), ...specs]);
  for (const words of ['Not checked', 'Not reported', 'Not known: nobody knows', 'Not yet decided: later'])
    expect(document).toContain(words);
});

test('what authors write arrives as text', async () => {
  const hostile = '<script>alert(1)</script> | [x](javascript:y) `z` $a$ ';
  const spec = await brief({ more: `aims: "${hostile}"  peers Helpers { tasks: "${hostile}" }` });
  const document = documentOf([spec, await brief({ more: 'aims: "better"' })]);
  expect(flaws(document)).toEqual({});
  expect(document).toContain('\\<script>alert(1)\\</script> \\| \\[x]\\(javascript:y)');
});

test('what is said in part is told as it stands', async () => {
  const partly = await specOf(`intervention Partly "Partly said" {
    contacts { contact Call "call" { count: 2  mode: telephone }  contact Later "later calls" { count: unknown } }
  }`);
  const document = documentOf([partly, await brief()]);
  expect(document).toMatch(/\| Ways of contact +\| telephone; not said of every contact +\|/);
  expect(document).toMatch(/\| Planned contacts +\| Not known: what is said comes to 2, not counting “later calls” +\|/);
});

test('a title that a template has left open gives way to the name', async () => {
  const fresh = await specOf('intervention MyIntervention "…" { topic: infant-feeding }');
  const document = documentOf([fresh, await brief()]);
  expect(document).toMatch(/^# Comparison of My Intervention and A service\n/);
  expect(document).not.toContain('…');
});

/** When support begins, of contacts at these times. */
const beginning = async (...times: readonly string[]): Promise<string> => {
  const contacts = times.map((when, index) => `contact C${String(index)} "call ${String(index)}" { when: ${when}  count: 1 }`);
  const spec = await specOf(`intervention Service "A service" {
    timeline { event Start "the start"  event Clinic "the clinic": 26 weeks before Start  event Other "another day" }
    contacts { ${contacts.join('\n')} }
  }`);
  const document = documentOf([spec, await brief()]);
  return /First contact +\| (.*?) +\|/.exec(document)?.[1] ?? document;
};

test('the first contact is the one that comes first, from whatever event it is counted', async () => {
  expect(await beginning('within 2 weeks after Clinic', '1 week before Start', 'from 1 day after Start')).toBe(
    'within 2 weeks after Clinic',
  );
  expect(await beginning('1 week before Start', '27 weeks after Clinic')).toBe('1 week before Start');
});

test('where nobody says which of two events comes first, no contact is said to be the first', async () => {
  expect(await beginning('1 week before Start', 'at Other')).toBe('Not said');
});
