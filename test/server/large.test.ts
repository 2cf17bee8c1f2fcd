/**
 * Files that are larger, longer or stranger than any that people write: they are read without falling over, and what
 * would be as much as the square of the file is not told. How cost grows is a matter of the bench.
 */
import { readText } from '@peerspec/language';
import { formatTokensOf, completionContextAt, layOut, parse } from '@peerspec/language/internal';
import { findingsOf } from '@peerspec/rules';
import { describe, expect, test } from 'vitest';
import { describe as describeName, uriOf } from '../../packages/language/src/references/peer-description.ts';
import { importing } from '../../packages/language/src/references/parsed-document.ts';
import { PeerScope } from '../../packages/language/src/references/peer-scope-provider.ts';
import { codeActions } from '../../packages/server/src/lsp/code-actions/code-actions.ts';
import { completion } from '../../packages/server/src/lsp/completion/completion.ts';
import { families } from '../bench/growth/families.ts';
import { folderOf, marked, sourceOf } from './support/folder.ts';
import { documentLinks } from './support/providers.ts';

const lines = (many: number, line: (index: number) => string): string => Array.from({ length: many }, (_, index) => line(index)).join('\n');

const inside = (text: string): string => `intervention Long "Long" {\n${text}\n}\n`;

const toldOf = async (text: string): Promise<readonly { readonly code: string; readonly message: string }[]> =>
  findingsOf(await readText(text), { today: '2026-10-01' }).findings;

describe('nothing overflows', () => {
  test('thousands of events that hang on later ones', async () => {
    const many = 6000;
    const events = lines(many, (index) => `event E${index} "e": 1 day before E${index + 1}`);
    const { specs } = await readText(inside(`timeline {\n${events}\nevent E${many} "the last"\n}`));
    expect(specs[0]?.computed.times['E0']).toEqual({ event: `E${many}`, earliest: -many, latest: -many });
  });

  test('thousands of events in a circle', async () => {
    const many = 6000;
    const events = lines(many, (index) => `event E${index} "e": 1 day before E${(index + 1) % many}`);
    const { specs } = await readText(inside(`timeline {\n${events}\n}`));
    expect(Object.keys(specs[0]?.computed.times ?? {})).toHaveLength(many);
  });

  test('the layout of a hundred thousand arrows', () => {
    const first = { image: 'A', kind: 'other', breaks: 1, column: 1, begins: 'chain', offset: 0 } as const;
    const arrow = { image: '->', kind: 'other', breaks: 0, column: 3, offset: 2 } as const;
    const longest = [{ ...first, image: 'Call' }, arrow];
    const { text } = layOut([...longest, ...Array.from({ length: 130_000 }, () => [first, arrow]).flat()]);
    expect(text).toBe(`Call ->\n${'A    ->\n'.repeat(130_000)}`);
  });

  test('a hundred thousand remarks before a word', async () => {
    const { specs, problems } = await readText(`${lines(130_000, () => '//')}\n${inside(lines(2, () => `// one\ntopic: sleep`))}`);
    expect(specs).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate']);
  });

  test('completion before a hundred thousand statements', () => {
    const { blocks, place } = completionContextAt(parse(`\n${lines(130_000, () => 'a:1')}`), 0);
    expect(blocks).toEqual([]);
    expect(place.is).toBe('statement');
  });

  test('a DOI with thousands of dots and brackets behind it', async () => {
    const folder = folderOf({ 'main.peer': inside(`source: "10.1136/bmj.d(8)${').'.repeat(20_000)}"`) });
    expect((await documentLinks(folder, await sourceOf(folder, 'main.peer'))).map(({ target }) => target)).toEqual([
      'https://doi.org/10.1136/bmj.d(8)',
    ]);
  });

  test.each(families)('$name is read, and told of without falling over', async ({ text }) => {
    const folder = folderOf({ 'main.peer': text(4000) });
    const source = await sourceOf(folder, 'main.peer');
    expect(source.reading.file).toBe('main.peer');
    expect(Array.isArray(await completion(folder, source, { line: 1, character: 500 }))).toBe(true);
  });
});

describe('what is wrong again and again', () => {
  test('is told two hundred times, and the last says how many more there are', async () => {
    const found = (await toldOf(inside(lines(1000, () => 'topic: sleep')))).filter(({ code }) => code === 'duplicate');
    expect(found).toHaveLength(200);
    expect(found.at(-1)?.message).toMatch(/ There are 799 more like this in the file\.$/);
    expect(found.at(-2)?.message).not.toContain('more like this');
  });

  test('hides nothing else', async () => {
    const codes = (await toldOf(`${inside(lines(1000, () => 'topic: sleep'))}\nmeasure\n`)).map(({ code }) => code);
    expect(codes).toContain('missing-name');
    expect(codes).toContain('theory-missing');
  });

  test('is offered a remedy for a hundred times at most', async () => {
    const folder = folderOf({ 'main.peer': inside(lines(300, (index) => `frequncy${index}: 1`)) });
    const source = await sourceOf(folder, 'main.peer');
    const whole = { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } };
    const actions = await codeActions(folder, source, whole, { diagnostics: [], only: ['quickfix'] });
    expect(actions.length).toBeLessThanOrEqual(200);
  });
});

describe('a theory that is too large to be followed', () => {
  const timedThroughUntimed = families.find(({ name }) => name === 'timed-through-untimed');

  test('is said to be, once and as an info', async () => {
    const text = timedThroughUntimed?.text(130_000) ?? '';
    const { findings } = findingsOf(await readText(text), { today: '2026-10-01' });
    const said = findings.filter(({ message }) => message.startsWith('This theory has too many ways through it'));
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['time-order-violation', 'info']]);
  });

  test('is none of an ordinary size', async () => {
    const found = await toldOf(timedThroughUntimed?.text(5000) ?? '');
    expect(found.filter(({ message }) => message.startsWith('This theory has too many ways'))).toEqual([]);
  });
});

describe('thousands of remarks', () => {
  const remarks = Array.from({ length: 20_000 }, (_, index) => `/* ${index} */`).join(' ');

  test('keep their places between the words', async () => {
    const { source } = await marked({ 'main.peer': `// first\n${inside(`/* a */ topic: /* b */ sleep // c\n/* d */`)}// last\n` });
    const comments = formatTokensOf(source.parsed).filter(({ kind }) => kind.endsWith('comment'));
    expect(comments.map(({ image }) => image)).toEqual(['// first', '/* a */', '/* b */', '// c', '/* d */', '// last']);
  });

  test('before a remedy are looked at once', async () => {
    const folder = folderOf({ 'main.peer': inside(remarks) });
    const source = await sourceOf(folder, 'main.peer');
    const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    expect(await codeActions(folder, source, first, { diagnostics: [], only: ['quickfix'] })).not.toEqual([]);
  });
});

describe('names', () => {
  test('are compared with one that nothing has until enough were looked at', () => {
    const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const outcomes = Array.from({ length: 100 }, (_, index) => ({ name: `N${index}`, kind: 'outcome' as const, at }));
    const names = new Map(outcomes.map((declared) => [declared.name, describeName(declared, uriOf('main.peer'))]));
    const scope = new PeerScope([names], { ...importing([]), patience: { left: 150 } }, ['outcome']);
    expect(scope.getAllElements().count()).toBe(100);
    expect(scope.getAllElements().count()).toBe(50);
    expect(scope.getAllElements().count()).toBe(0);
    expect(scope.getElement('N1')?.name).toBe('N1');
  });

  test('of a thousand letters are shown in part, and corrected whole', async () => {
    const long = `A${'b'.repeat(5000)}`;
    const found = await toldOf(
      `intervention ${long} {\n  ${long.toLowerCase()}: 1\n  theory { ${long} -> ${long} }\n  summary: ${long}\n}`,
    );
    for (const { message } of found) expect(message.length).toBeLessThan(400);
    expect(found.map(({ message }) => message).join('\n')).toContain('`Abbbbb');
    expect(found.map(({ message }) => message).join('\n')).toContain('bbb…`');
  });

  test('of hundreds of outcomes are not each offered with all others', async () => {
    const outcomes = lines(400, (index) => `long-term O${index} "o"`);
    const { folder, source, position } = await marked({ 'main.peer': inside(`outcomes {\n${outcomes}\n}\ntheory "T" {\n  ‸\n}`) });
    const chains = (await completion(folder, source, position)).filter(({ label }) => /^O\d+$/.test(label));
    expect(chains).toHaveLength(400);
    expect(JSON.stringify(chains).length).toBeLessThan(400 * 500);
  });
});

describe('outcomes that nothing leads to', () => {
  const unreachable = async (declared: readonly string[], arrows: string): Promise<readonly string[]> => {
    const outcomes = declared.map((name) => `long-term ${name} "o"`).join('\n');
    const found = await toldOf(inside(`contacts { contact Call "c" }\noutcomes {\n${outcomes}\n}\ntheory "T" {\n${arrows}\n}`));
    return found.filter(({ code }) => code === 'outcome-unreachable').map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? message);
  };

  test.each([
    ['of a way the first', ['C', 'B', 'A'], 'A -> B -> C', ['A']],
    ['of a circle the first', ['B', 'A'], 'A -> B -> A', ['B']],
    ['of what leads into a circle the first', ['A', 'B', 'C'], 'A -> B -> C -> B', ['A']],
    ['and of a circle the first, where it stands before what leads to it', ['B', 'C', 'A'], 'A -> B -> C -> B', ['B', 'A']],
    ['an arrow to itself is a circle', ['A'], 'A -> A', ['A']],
    ['two ways that meet', ['A', 'B', 'C'], 'A -> C\nB -> C', ['A', 'B']],
  ])('%s', async (_, declared, arrows, expected) => {
    expect(await unreachable(declared, arrows)).toEqual(expected);
  });
});
