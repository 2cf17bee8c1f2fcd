/** Names: where each is looked for, how files share them, and what is said when a file cannot be used. */
import type { FileContent, Reading, Spec } from '@peerspec/language';
import { allDeclared, openWorkspace } from '@peerspec/language';
import { libraryFile } from '@peerspec/language/internal';
import { describe, expect, test } from 'vitest';
import { problemText, rangeText } from './marked.ts';
import { given, intervention, problemsOf, specOf } from './support/saying.ts';

/** A workspace over texts that notes every file that is asked for. */
const workspaceOver = (texts: Readonly<Record<string, string | FileContent>>) => {
  const files = new Map(Object.entries(texts));
  const asked: string[] = [];
  const workspace = openWorkspace({
    read: (path) => {
      asked.push(path);
      const found = files.get(path) ?? { kind: 'missing' };
      return Promise.resolve(typeof found === 'string' ? { kind: 'text', text: found } : found);
    },
  });
  return {
    read: (path: string): Promise<Reading> => workspace.read(path),
    forget: (path: string): void => workspace.forget(path),
    files,
    asked,
  };
};

const evidenceOf = (spec: Spec): readonly (readonly [string | undefined, string | undefined])[] =>
  spec.uses.filter((ref) => ref.kind === 'evidence').map((ref) => [ref.name, ref.declaredAt?.file]);

describe('a name is looked for', () => {
  const cites = intervention('topic: sleep from Jolly2012');

  test('in the built-in library last, and then without any `use`', async () => {
    expect(evidenceOf(await specOf(cites))).toEqual([['Jolly2012', libraryFile]]);
  });

  test('in the files used before the library', async () => {
    const spec = await specOf(`use "a.peer"\n${cites}`, { 'a.peer': 'evidence Jolly2012 "ours" { kind: hunch }' });
    expect(evidenceOf(spec)).toEqual([['Jolly2012', 'a.peer']]);
    expect(spec.shared.evidence.map((evidence) => evidence.title)).toEqual(['ours']);
  });

  test('in the file itself before any library', async () => {
    const spec = await specOf(`${cites}evidence Jolly2012 "mine" { kind: hunch }`);
    expect(evidenceOf(spec)).toEqual([['Jolly2012', undefined]]);
    expect(spec.shared.evidence.map((evidence) => evidence.title)).toEqual(['mine']);
  });

  test('in the intervention before its file', async () => {
    const text = `${intervention('context { condition Norm "inner" }', 'theory "…" { mechanism Trust "…" { when: Norm } }')}condition Norm "outer"\n`;
    const spec = await specOf(text);
    expect(given(spec.theory.mechanisms.items[0]?.when ?? { state: 'silent' })[0]?.declaredAt?.start.line).toBe(1);
  });

  test('among those of the kind that is needed, wherever they stand', async () => {
    // The stakeholder called Hunch is nearer, but evidence is asked for.
    const spec = await specOf(intervention('stakeholders { stakeholder Hunch "…" { kind: families } }', 'topic: sleep from Hunch'));
    expect(evidenceOf(spec)).toEqual([['Hunch', libraryFile]]);
  });

  test('in no other intervention of the file', async () => {
    const text = `intervention One "…" { timeline { event Birth "…" } }\nintervention Two "…" { contacts { contact Visit "…" { when: at Birth } } }\n`;
    expect(await problemsOf(text)).toEqual(['unknown-name: Nothing here is called `Birth`.']);
  });

  test('not in what a used file uses itself: names do not pass on', async () => {
    const problems = await problemsOf(`use "a.peer"\n${intervention('topic: sleep from Deep')}`, {
      'a.peer': 'use "b.peer"\nmeasure Scale "…"',
      'b.peer': 'evidence Deep "…" { kind: hunch }',
    });
    expect(problems).toEqual(['unknown-name: No evidence is called `Deep`.']);
  });
});

describe('the path behind `use`', () => {
  const shared = 'evidence Audit "…" { kind: local-data }';
  const text = (path: string): string => `use "${path}"\n${intervention('topic: sleep from Audit')}`;

  test.each([
    ['sub/main.peer', 'a.peer', 'sub/a.peer'],
    ['sub/main.peer', './a.peer', 'sub/a.peer'],
    ['sub/main.peer', '../a.peer', 'a.peer'],
    ['one/two/main.peer', '../../three/a.peer', 'three/a.peer'],
    ['sub/main.peer', '../sub/./a.peer', 'sub/a.peer'],
  ])('of %s, `%s`, leads to %s', async (from, path, to) => {
    const { problems, uses } = await workspaceOver({ [from]: text(path), [to]: shared }).read(from);
    expect(problems).toEqual([]);
    expect(uses).toEqual([to]);
  });

  test.each([
    ['../a.peer', 'it is outside the folder that is being checked'],
    ['/etc/a.peer', 'the path is not relative'],
    ['C:/a.peer', 'the path is not relative'],
    ['https://example.org/a.peer', 'it is a web address'],
    ['file:///a.peer', 'it is a web address'],
  ])('`%s` is refused, and nothing is read: %s', async (path, because) => {
    const { read, asked } = workspaceOver({ 'main.peer': text(path) });
    const [problem] = (await read('main.peer')).problems;
    expect(problem?.message).toBe(`\`${path}\` cannot be used: ${because}.`);
    expect(asked).toEqual(['main.peer']);
  });
});

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [FileContent, string])[] = [
    [{ kind: 'missing' }, 'there is no such file'],
    [{ kind: 'folder' }, 'it is a folder'],
    [{ kind: 'too-large', bytes: 12_400_000 }, 'it is too large (12 MB)'],
    [{ kind: 'binary' }, 'it is not a text file'],
    [{ kind: 'not-utf-8', offset: 17 }, 'its letters are not stored as UTF-8 (from byte 17 on)'],
    [{ kind: 'unreadable', reason: 'you may not open it' }, 'you may not open it'],
  ];

  test.each(cases)('($kind) says so where it is read itself', async (content, reason) => {
    const reading = await workspaceOver({ 'a.peer': content }).read('a.peer');
    expect(reading.problems.map(problemText)).toEqual([`unreadable-file: This file cannot be read: ${reason}.`]);
    expect(reading).toMatchObject({ file: 'a.peer', specs: [], unread: true, uses: [] });
  });

  test.each(cases)('($kind) says so where it is used, and the rest is understood', async (content, reason) => {
    const { read } = workspaceOver({ 'main.peer': `use "a.peer"\n${intervention('topic: sleep')}`, 'a.peer': content });
    const { problems, specs, uses, unread } = await read('main.peer');
    expect(problems.map((problem) => problem.message)).toEqual([`\`a.peer\` cannot be used: ${reason}.`]);
    expect(problems.map((problem) => rangeText(problem.at))).toEqual(['1:5-1:13']);
    expect(specs.map((spec) => spec.topic.state)).toEqual(['given']);
    expect(uses).toEqual([]);
    expect(unread).toBeUndefined();
  });
});

describe('a shared context', () => {
  const place = `context Valley "a valley" {
  setting: "clinics"
  usual-care: "midwife visits" because "asked in May" from Hunch
  existing-services: unknown because "nobody has asked"
  background "rate": 37% in 2024
  condition Stigma "frowned upon" { kind: norm  status: undecided because "a survey is under way" }
  condition Referral "midwives tell" { kind: buy-in }
}
`;
  const others = { 'place.peer': place };
  const using = (...lines: readonly string[]): string => `use "place.peer"\n${intervention(...lines)}`;
  const openPaths = (spec: Spec): readonly string[] =>
    spec.open.map(({ path, item }) => (item === undefined ? path : `${path} of ${item}`));

  test('fills what the intervention does not say itself', async () => {
    const { context } = await specOf(using('context: Valley'), others);
    expect(given(context.setting)).toBe('clinics');
    expect(given(context.usualCare)).toBe('midwife visits');
    expect(context.usualCare).toMatchObject({ rationale: { because: 'asked in May', from: [{ name: 'Hunch', kind: 'evidence' }] } });
    expect(context.backgrounds.items.map((each) => each.title)).toEqual(['rate']);
    expect(context.conditions.items.map((each) => each.name)).toEqual(['Stigma', 'Referral']);
  });

  test('is not taken unless it is named', async () => {
    const { context, open } = await specOf(using('topic: sleep'), others);
    expect(context.state).toBe('silent');
    expect(context.setting.state).toBe('silent');
    expect(open).toEqual([]);
  });

  test('gives way to own answers, and joins own conditions', async () => {
    const { context } = await specOf(using('context: Valley { setting: "homes"  condition Phones "everybody has one" }'), others);
    expect(given(context.setting)).toBe('homes');
    expect(given(context.usualCare)).toBe('midwife visits');
    expect(context.conditions.items.map((each) => each.name)).toEqual(['Phones', 'Stigma', 'Referral']);
  });

  test('gives way to own gaps too', async () => {
    const { context } = await specOf(
      using('context: Valley { setting: unknown because "no venue yet"  condition: undecided because "to be agreed" }'),
      others,
    );
    expect(context.setting).toMatchObject({ state: 'gap', because: 'no venue yet' });
    expect(context.conditions).toMatchObject({ state: 'gap', items: [], gap: { because: 'to be agreed' } });
  });

  test('brings its gaps along as open questions, behind the own ones', async () => {
    const spec = await specOf(using('context: Valley', 'aims: undecided because "parents will choose"'), others);
    expect(openPaths(spec)).toEqual(['aims', 'context.existing-services', 'context.condition.status of Stigma']);
    expect(spec.open.map(({ gap }) => gap.at.file)).toEqual([undefined, 'place.peer', 'place.peer']);
  });

  test('leaves nothing open that the intervention answers', async () => {
    const answered = await specOf(using('context: Valley { existing-services: "none" }'), others);
    expect(openPaths(answered)).toEqual(['context.condition.status of Stigma']);
    const noConditions = await specOf(using('context: Valley { condition: not-applicable because "…" }'), others);
    expect(openPaths(noConditions)).toEqual(['context.condition', 'context.existing-services']);
  });

  test('that leaves a whole list open says so only where the intervention has none', async () => {
    const open = { 'place.peer': 'context Valley "…" { setting: "clinics"  condition: undecided because "…" }' };
    expect(openPaths(await specOf(using('context: Valley'), open))).toEqual(['context.condition']);
    const own = await specOf(using('context: Valley { condition Phones "…" }'), open);
    expect(openPaths(own)).toEqual([]);
    expect(own.context.conditions).toMatchObject({ state: 'given', items: [{ name: 'Phones' }] });
  });

  test('shows for everything that it is said in another file, and where', async () => {
    const { context, uses } = await specOf(using('context: Valley', 'theory "…" { mechanism Trust "…" { when: Stigma } }'), others);
    expect(context.usualCare.at).toMatchObject({ file: 'place.peer', start: { line: 2 } });
    expect(context.conditions.items[0]?.at).toMatchObject({ file: 'place.peer', start: { line: 5, character: 2 } });
    expect(context.at.file).toBeUndefined();
    expect(uses.map((ref) => [ref.name, ref.at.file, ref.declaredAt?.file])).toEqual([
      ['Valley', undefined, 'place.peer'],
      ['Stigma', undefined, 'place.peer'],
    ]);
  });

  test('can stand in the same file', async () => {
    const { context } = await specOf(`${place}${intervention('context: Valley')}`);
    expect(given(context.setting)).toBe('clinics');
    expect(context.setting.at.file).toBeUndefined();
  });

  test('that does not exist is told, and the rest of the context stands', async () => {
    const { problems, specs } = await workspaceOver({
      'main.peer': using('context: Vally { setting: "homes" }'),
      ...others,
    }).read('main.peer');
    expect(problems.map(problemText)).toEqual(['unknown-name: Nothing here is called `Vally`; did you mean `Valley`?']);
    expect(specs[0]?.context.setting.state).toBe('given');
  });
});

test('what files share is told with the file, in the order: own names, names of the file, names of used files', async () => {
  const spec = await specOf(`use "b.peer"\nuse "a.peer"\n${intervention('timeline { event Birth "…" }')}measure Own "…"\n`, {
    'a.peer': 'measure A "…" { range: 0 to 10 }',
    'b.peer': 'measure B "…"\ncondition Norm "…"',
  });
  expect(allDeclared(spec).map(({ name, file }) => [name, file])).toEqual([
    ['Birth', undefined],
    ['Own', undefined],
    ['B', 'b.peer'],
    ['Norm', 'b.peer'],
    ['A', 'a.peer'],
  ]);
  expect(spec.shared.measures.map(({ name, at }) => [name, at.file])).toEqual([
    ['Own', undefined],
    ['B', 'b.peer'],
    ['A', 'a.peer'],
  ]);
  expect(spec.shared.measures[2]?.range.at.file).toBe('a.peer');
});

describe('files that use one another in a circle', () => {
  test('of two are told in each, and both are read', async () => {
    const { read } = workspaceOver({
      'a.peer': `use "b.peer"\n${intervention('topic: sleep from InB')}evidence InA "…" { kind: hunch }\n`,
      'b.peer': `use "a.peer"\n${intervention('topic: sleep from InA')}evidence InB "…" { kind: hunch }\n`,
    });
    const [a, b] = [await read('a.peer'), await read('b.peer')];
    expect(a.problems.map((problem) => problem.message)).toEqual([
      'These files use one another in a circle: `a.peer` uses `b.peer` uses `a.peer`.',
    ]);
    expect(b.problems.map((problem) => problem.message)).toEqual([
      'These files use one another in a circle: `b.peer` uses `a.peer` uses `b.peer`.',
    ]);
    expect([a, b].flatMap(({ specs }) => specs.flatMap(evidenceOf))).toEqual([
      ['InB', 'b.peer'],
      ['InA', 'a.peer'],
    ]);
  });

  test('of three are told by all their names; a file that only uses one of them is not part of it', async () => {
    const { read } = workspaceOver({
      'a.peer': 'use "b.peer"\nmeasure A "…"',
      'b.peer': 'use "c.peer"\nmeasure B "…"',
      'c.peer': 'use "a.peer"\nmeasure C "…"',
      'main.peer': `use "a.peer"\n${intervention('topic: sleep')}`,
    });
    expect((await read('a.peer')).problems.map((problem) => problem.message)).toEqual([
      'These files use one another in a circle: `a.peer` uses `b.peer` uses `c.peer` uses `a.peer`.',
    ]);
    expect(await read('main.peer')).toMatchObject({ problems: [], uses: ['a.peer', 'b.peer', 'c.peer'] });
  });
});

describe('reading is spared', () => {
  test('a chain of three hundred files is read through, each once', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f${index}.peer`, `use "f${index + 1}.peer"\nmeasure M${index} "…"`] as const),
    );
    const { read, asked } = workspaceOver({ ...chain, 'f300.peer': 'measure Last "…"' });
    const { problems, uses } = await read('f0.peer');
    expect(problems).toEqual([]);
    expect(uses).toHaveLength(300);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a file that many use is read once', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `m${index}.peer`);
    const { read, asked } = workspaceOver({
      ...Object.fromEntries(many.map((file) => [file, `use "shared.peer"\n${intervention('topic: sleep from Audit')}`])),
      'shared.peer': 'evidence Audit "…" { kind: local-data }',
    });
    const readings = await Promise.all(many.map((file) => read(file)));
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(asked.filter((file) => file === 'shared.peer')).toHaveLength(1);
  });

  test('nothing is read before something is asked for, and an unused file never', async () => {
    const { read, asked } = workspaceOver({ 'main.peer': intervention('topic: sleep'), 'other.peer': 'measure A "…"' });
    expect(asked).toEqual([]);
    await read('main.peer');
    expect(asked).toEqual(['main.peer']);
  });
});

describe('after a change', () => {
  const main = `use "a.peer"\n${intervention('topic: sleep from Audit')}`;

  test('a file is read anew once it is forgotten, and not before', async () => {
    const { read, forget, files } = workspaceOver({ 'main.peer': main, 'a.peer': 'measure Scale "…"' });
    expect((await read('main.peer')).problems.map((problem) => problem.code)).toEqual(['unknown-name']);
    files.set('a.peer', 'evidence Audit "…" { kind: local-data }');
    expect((await read('main.peer')).problems.map((problem) => problem.code)).toEqual(['unknown-name']);
    forget('a.peer');
    expect((await read('main.peer')).problems).toEqual([]);
  });

  test('what a used file took from a forgotten one is read anew as well', async () => {
    const { read, forget, files } = workspaceOver({
      'main.peer': `use "place.peer"\n${intervention('context: Valley')}`,
      'place.peer': 'use "sources.peer"\ncontext Valley "…" { setting: "clinics" because "…" from Audit }',
      'sources.peer': 'measure Scale "…"',
    });
    const cited = async (): Promise<unknown> => (await read('main.peer')).specs[0]?.context.setting;
    expect(await cited()).toMatchObject({ rationale: { from: [{ name: 'Audit' }] } });
    expect(await cited()).not.toHaveProperty('rationale.from.0.kind');
    files.set('sources.peer', 'evidence Audit "…" { kind: local-data }');
    forget('sources.peer');
    expect(await cited()).toHaveProperty('rationale.from.0.kind', 'evidence');
  });

  test('a file that disappeared is told once it is forgotten', async () => {
    const { read, forget, files } = workspaceOver({ 'main.peer': main, 'a.peer': 'evidence Audit "…" { kind: local-data }' });
    expect((await read('main.peer')).problems).toEqual([]);
    files.delete('a.peer');
    forget('a.peer');
    expect((await read('main.peer')).problems.map((problem) => problem.code)).toEqual(['use-missing']);
  });
});

test('a program may read files by the whole paths that they have on a disk', async () => {
  const workspace = workspaceOver({
    '/home/a.peer': `use "shared/b.peer"\n${intervention('topic: sleep from Jolly2012')}`,
    '/home/shared/b.peer': 'evidence Jolly2012 "ours" { kind: hunch }',
  });
  const { problems, specs } = await workspace.read('/home/a.peer');
  expect(problems).toEqual([]);
  expect(specs.map(evidenceOf)).toEqual([[['Jolly2012', '/home/shared/b.peer']]]);
});

describe('more files than are read', () => {
  const read = async (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => `use "place-${index}.peer"\n`);
    const { asked, read } = workspaceOver({
      ...Object.fromEntries(lines.map((_, index) => [`place-${index}.peer`, `measure Scale${index} "a scale"\n`])),
      'main.peer': `${lines.join('')}measure Own "our own"\n`,
    });
    return { asked, reading: await read('main.peer') };
  };

  test('a thousand are read without a word', async () => {
    const { asked, reading } = await read(1000);
    expect(reading.problems).toEqual([]);
    expect(asked).toHaveLength(1001);
  });

  test('those behind are not, and the first of them is told', async () => {
    const { asked, reading } = await read(1200);
    expect(reading.problems.map((problem) => `${rangeText(problem.at)} ${problemText(problem)}`)).toEqual([
      '1001:1-1001:22 use-too-many: This file uses more than 1,000 files: from here on they are not read.',
    ]);
    expect(asked).toHaveLength(1001);
  });
});
