/** Reporting standards: which items a specification answers, and by which questions. */
import type { StandardName } from '@peerspec/language';
import { questions, standards } from '@peerspec/language';
import type { StandardItemCoverage } from '@peerspec/rules';
import { standardCoverage } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { base, over, specIn } from './helpers.ts';

const isName = (word: string): word is StandardName => Object.hasOwn(standards, word);
const names = Object.keys(standards).filter(isName);

const itemOf = async (text: string, standard: StandardName, number: string): Promise<StandardItemCoverage> => {
  const item = standardCoverage(await specIn(text), standard).items.find((each) => each.number === number);
  if (!item) throw new Error(`${standard} has no item ${number}.`);
  return item;
};

const statusOf = async (text: string, standard: StandardName, number: string) => (await itemOf(text, standard, number)).status;

const statuses = async (text: string, standard: StandardName): Promise<readonly string[]> =>
  standardCoverage(await specIn(text), standard).items.map(({ number, status }) => `${number} ${status}`);

const contactWith = (...properties: readonly string[]): string =>
  `intervention A "a" {\n  contacts {\n    minimum: 1\n    contact First "first" {\n${properties.join('\n')}\n    }\n  }\n}\n`;

const whole = ['when: at Birth', 'count: 3', 'length: 30 minutes'];

describe('the table', () => {
  it('holds the five standards, each item once and in order', () => {
    expect(names).toEqual(['tidier', 'tidier-php', 'credeci', 'guided', 'rameses']);
    expect(names.map((name) => standards[name].items.length)).toEqual([12, 5, 8, 14, 8]);
    for (const name of names)
      expect(standards[name].items.map(({ number }) => number)).toEqual(standards[name].items.map((_, index) => (index + 1).toString()));
  });

  it('says of a standard that is not listed in full which items are left out, and why', () => {
    expect(names.filter((name) => 'leftOut' in standards[name])).toEqual(['tidier-php', 'credeci', 'rameses']);
  });

  it('is pointed to only by numbers that it has', () => {
    const rows = questions.flatMap(({ row }) => ('list' in row ? [row, ...Object.values(row.properties)] : [row]));
    const pointed = rows.flatMap((row) => names.flatMap((name) => (row.standards?.[name] ?? []).map((number) => ({ name, number }))));
    expect(pointed.length).toBeGreaterThan(60);
    expect(pointed.filter(({ name, number }) => !standards[name].items.some((item) => item.number === number))).toEqual([]);
  });
});

describe('items of a standard', () => {
  it('are all silent where nothing is said but a name, which answers what asks for one, and never answered by what is not asked', async () => {
    for (const name of names) {
      const { items } = standardCoverage(await specIn('intervention Empty "Empty" {\n}\n'), name);
      const said = items.filter(({ status }) => status !== 'not-asked' && status !== 'silent');
      expect(said.map(({ number, status }) => `${number} ${status}`)).toEqual(name.startsWith('tidier') ? ['1 answered'] : []);
      expect(items.filter(({ status }) => status === 'not-asked').every(({ questions: asked }) => asked.length === 0)).toBe(true);
    }
  });

  it.each(names)('are told for a complete specification: %s', async (name) => {
    expect(await statuses(base, name)).toMatchSnapshot();
  });

  it('are answered only if all of their questions are, and name the one that is not', async () => {
    const item = await itemOf(over('peers Volunteers {\n  // nothing about selection\n}'), 'tidier', '5');
    expect(item.status).toBe('partly');
    expect(item.questions.filter(({ status, counts }) => counts && status !== 'answered').map(({ path }) => path)).toContain(
      'peers.selection',
    );
    expect(await statusOf(base, 'tidier', '5')).toBe('answered');
  });

  it('are open where a question is openly left open and none is silent', async () => {
    const text = 'intervention A "a" {\n  context { setting: undecided because "two halls are looked at" }\n}\n';
    expect(await itemOf(text, 'tidier', '7')).toMatchObject({
      status: 'open',
      questions: [
        { path: 'contacts.contact.place' },
        { path: 'context.setting', status: 'open', gap: { because: 'two halls are looked at' } },
      ],
    });
  });

  it('are partly answered where some is said and some is open, and not reported where a publication is silent', async () => {
    const form = (move: string) => `intervention A "a" {\n  format: one-to-one\n  contacts { initiation: ${move} }\n}\n`;
    expect(await statusOf(form('undecided'), 'tidier', '6')).toBe('partly');
    expect(await statusOf(form('undecided').replace('one-to-one', 'undecided'), 'tidier', '6')).toBe('open');
    expect(await statusOf(form('not-reported').replace('one-to-one', 'not-reported'), 'tidier', '6')).toBe('silent');
  });

  it('take mechanisms or steps for a theory without a statement, but an aim for no theory', async () => {
    const text = (theory: string) => `intervention A "a" {\n  aims: "calm"\n  ${theory}\n}\n`;
    expect(await statusOf(text(''), 'tidier', '2')).toBe('partly');
    expect(await statusOf(text('theory { mechanism Safe "safe to talk" }'), 'tidier', '2')).toBe('answered');
  });

  it('ask for what is done by tasks and in contacts, whatever kind of help it is', async () => {
    const contact = 'contacts { contact Call "call" { content: "how it goes" } }';
    const text = (more: string) => `intervention A "a" {\n  peers P "p" { ${more} }\n  ${contact}\n}\n`;
    expect(await statusOf(text('tasks: "listen"'), 'tidier', '4')).toBe('answered');
    expect(await statusOf(text('approach: "asking"'), 'tidier', '4')).toBe('partly');
  });

  it('ask who checks how it is given, and not how many take it up', async () => {
    const text = (answers: string) => `intervention A "a" {\n  implementation { ${answers} }\n}\n`;
    expect(await statusOf(text('fidelity: "two talks a year are heard"'), 'tidier', '11')).toBe('answered');
    expect(await statusOf(text('uptake: 60%'), 'tidier', '11')).toBe('silent');
  });

  it('are answered where they do not apply', async () => {
    const text = 'intervention A "a" {\n  activities { materials: not-applicable because "nothing is handed out" }\n}\n';
    expect(await statusOf(text, 'tidier', '3')).toBe('answered');
  });

  it('ask every contact for its number, rhythm and length', async () => {
    expect(await statusOf(contactWith(...whole), 'tidier', '8')).toBe('answered');
    const second = contactWith(...whole, '}', 'contact Second "second" {', 'when: at Birth', 'count: 3');
    const item = await itemOf(second, 'tidier', '8');
    expect(item.status).toBe('partly');
    expect(item.questions.filter(({ status }) => status === 'silent').map(({ path }) => path)).toEqual(['contacts.contact.length']);
  });

  it('ask nothing further of contacts where none is declared', async () => {
    const item = await itemOf('intervention A "a" {\n}\n', 'tidier', '8');
    expect(item.questions.map(({ path }) => path)).toEqual(['contacts.minimum', 'contacts.contact']);
  });

  it('take a rhythm over a period for a number, but no rhythm without an end', async () => {
    const others = ['when: at Birth', 'length: 30 minutes'];
    expect(await statusOf(contactWith(...others, 'every: 1 week', 'for: 6 weeks'), 'tidier', '8')).toBe('answered');
    expect(await statusOf(contactWith(...others, 'every: 1 week'), 'tidier', '8')).toBe('partly');
    const neither = await itemOf(contactWith(...others), 'tidier', '8');
    expect(neither.questions.filter(({ status, counts }) => counts && status === 'silent').map(({ path }) => path)).toEqual([
      'contacts.contact.count',
    ]);
  });

  it('do not wait for what is welcome but not counted', async () => {
    const text = 'intervention A "a" {\n  context { setting: "a hall" }\n  contacts { contact First "first" { count: 1 } }\n}\n';
    const item = await itemOf(text, 'tidier', '7');
    expect(item.status).toBe('answered');
    expect(item.questions).toMatchObject([{ path: 'contacts.contact.place', status: 'silent', counts: false }, { status: 'answered' }]);
  });

  it('ask about a group only where there may be one', async () => {
    const paths = async (form: string) =>
      (await itemOf(`intervention A "a" {\n  format: ${form}\n}\n`, 'tidier', '6')).questions.map(({ path }) => path);
    expect(await paths('one-to-one')).not.toContain('format.group-size');
    expect(await paths('group')).toContain('format.group-size');
  });

  it('need one study that says what it asks, not all', async () => {
    const text = `intervention A "a" {
  theory "t" { assumption Known "k" }
  evaluation {
    study One "1" { asks: "why?"  tests: Known }
    study Two "2" { design: monitoring }
  }
}
`;
    expect(await statusOf(text, 'rameses', '5')).toBe('answered');
    expect(await statusOf(text.replace('  tests: Known', ''), 'rameses', '5')).toBe('partly');
  });
});
