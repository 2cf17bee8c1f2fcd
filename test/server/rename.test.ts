/** Rename: everywhere or not at all, and afterwards the files say the same but for the name. */
import type { Declared } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { nameAt } from '../../packages/server/src/find-references.ts';
import { concernedPart } from '../../packages/server/src/lsp/renaming/concerned-part.ts';
import { Refusal } from '../../packages/server/src/refusal.ts';
import { examples } from './support/examples.ts';
import type { Folder } from '@peerspec/server';
import type { Texts } from './support/folder.ts';
import { editedTexts, folderOf, marked, sourceOf } from './support/folder.ts';
import { prepareRename, rename } from './support/providers.ts';

const plain = (marked: Texts): Texts =>
  Object.fromEntries(Object.entries(marked).map(([file, text]) => [file, text.replaceAll(/[»«‸]/g, '')]));

/** The texts after a rename at the cursor, or the reason why there is none. */
const renamedTo = async (texts: Texts, newName: string, alwaysUse: readonly string[] = []): Promise<Texts | string> => {
  const { folder, source, position } = await marked(texts, { alwaysUse });
  try {
    return editedTexts(plain(texts), await rename(folder, source, { position, newName }));
  } catch (reason) {
    if (reason instanceof Refusal) return reason.message;
    throw reason;
  }
};

const prepared = async (text: string): Promise<unknown> => {
  const { folder, source, position } = await marked({ 'main.peer': text });
  try {
    return prepareRename(folder, source, { position });
  } catch (reason) {
    if (reason instanceof Refusal) return reason.message;
    throw reason;
  }
};

const place = 'condition Rates "few women breastfeed"\n';
const user = (name: string): string => `use "shared/place.peer"\nintervention A { theory { mechanism Trust "…"  ${name} -> Trust } }\n`;

describe('what can be renamed', () => {
  test('is a name: its place is given', async () => {
    expect(await prepared('intervention X { theory { mechanism Tr‸ust "…" } }\n')).toEqual({
      start: { line: 0, character: 36 },
      end: { line: 0, character: 41 },
    });
  });

  test.each([
    ['a word of the language', 'intervention X { the‸ory { } }\n'],
    ['a name that nothing has', 'intervention X { theory { mechanism Trust "…"  Trst‸ -> Trust } }\n'],
    ['a name of the library', 'intervention X { contacts { minimum: at least 5 from Jolly‸2012 } }\n'],
    ['a characteristic that is no name', 'intervention X { matching { on loc‸al-area: preferred } }\n'],
  ])('is not %s', async (_, text) => {
    expect(await prepared(text)).toMatchSnapshot();
    expect(await prepared(text)).toBeTypeOf('string');
  });
});

describe('a new name', () => {
  test('is given to the declaration and to all uses', async () => {
    const text = 'intervention X {\n  theory {\n    mechanism Tr‸ust "…"\n    Trust -> Trust feedback\n  }\n}\n';
    expect(await renamedTo({ 'main.peer': text }, 'Safety-first')).toEqual({
      'main.peer': text.replace('‸', '').replaceAll('Trust', 'Safety-first'),
    });
  });

  test('may be of any script', async () => {
    for (const name of ['Ymddiriedaeth', 'اعتماد', 'Zażyłość', 'trust_2']) {
      const changed = await renamedTo({ 'main.peer': 'intervention X { theory { mechanism Tr‸ust "…" } }\n' }, name);
      expect(changed).toEqual({ 'main.peer': `intervention X { theory { mechanism ${name} "…" } }\n` });
    }
  });

  test('is given in every file that uses it, from the declaration and from a use', async () => {
    const after = { 'a.peer': user('Numbers'), 'b.peer': user('Numbers'), 'shared/place.peer': place.replace('Rates', 'Numbers') };
    const before = { 'a.peer': user('Rates'), 'b.peer': user('Rates'), 'shared/place.peer': place };
    expect(await renamedTo({ ...before, 'shared/place.peer': place.replace('Rates', 'Rat‸es') }, 'Numbers')).toEqual(after);
    expect(await renamedTo({ ...before, 'b.peer': user('Rat‸es') }, 'Numbers')).toEqual(after);
  });

  test('leaves alone a file that has the old name from elsewhere', async () => {
    const own = 'use "shared/place.peer"\nintervention B { context { condition Rates "its own" }  theory { Rates -> Rates } }\n';
    const stranger = 'intervention C { theory { mechanism Rates "…" } }\n';
    const changed = await renamedTo({ 'b.peer': own, 'c.peer': stranger, 'shared/place.peer': 'condition Rat‸es "…"\n' }, 'Numbers');
    expect(changed).toEqual({ 'b.peer': own, 'c.peer': stranger, 'shared/place.peer': 'condition Numbers "…"\n' });
  });

  test('leaves alone another intervention of the file with the same name', async () => {
    const two = 'intervention A { theory { mechanism Tru‸st "…" } }\nintervention B { theory { mechanism Trust "…" } }\n';
    expect(await renamedTo({ 'main.peer': two }, 'Safety')).toEqual({ 'main.peer': two.replace('Tru‸st', 'Safety') });
  });

  test('may be one that only another intervention of the file has', async () => {
    const two = 'intervention A { theory { mechanism Tru‸st "…" } }\nintervention B { theory { mechanism Safety "…" } }\n';
    expect(await renamedTo({ 'main.peer': two }, 'Safety')).toEqual({ 'main.peer': two.replace('Tru‸st', 'Safety') });
  });

  test('reaches files that always see the name', async () => {
    const texts = {
      'a.peer': 'intervention A { contacts { minimum: at least 5 from Loc‸al } }\n',
      'own.peer': 'evidence Local "…" { kind: hunch }\n',
    };
    expect(await renamedTo(texts, 'OurFigures', ['own.peer'])).toEqual({
      'a.peer': 'intervention A { contacts { minimum: at least 5 from OurFigures } }\n',
      'own.peer': 'evidence OurFigures "…" { kind: hunch }\n',
    });
  });

  test('that is the old one changes nothing', async () => {
    const text = 'intervention X { theory { mechanism Tr‸ust "…" } }\n';
    expect(await renamedTo({ 'main.peer': text }, 'Trust')).toEqual({ 'main.peer': text.replace('‸', '') });
  });
});

describe('is refused, with the reason,', () => {
  const trust = 'intervention X { theory { mechanism Tr‸ust "…"  mechanism Safety "…"  Trust -> Safety } }\n';
  const reasons: readonly (readonly [string, Texts, string])[] = [
    ['a new name with a blank', { 'main.peer': trust }, 'Two words'],
    ['a new name with two hyphens', { 'main.peer': trust }, 'Two--words'],
    ['a new name that begins with a digit', { 'main.peer': trust }, '2nd'],
    ['a new name that is empty', { 'main.peer': trust }, ''],
    ['a new name that would close the block', { 'main.peer': trust }, 'A } B'],
    ['a word of the language', { 'main.peer': trust }, 'because'],
    ['a word that leaves a question open', { 'main.peer': trust }, 'undecided'],
    ['a name of the library', { 'main.peer': trust }, 'Jolly2012'],
    ['a name that the intervention has already', { 'main.peer': trust }, 'Safety'],
    [
      'a name that a user of the file has already',
      { 'a.peer': user('Rates'), 'shared/place.peer': place.replace('Rates', 'Rat‸es') },
      'Trust',
    ],
    ['a name that a used file has already', { 'a.peer': user('Rates').replace('Trust', 'Tr‸ust'), 'shared/place.peer': place }, 'Rates'],
    [
      'a name that is used already, though nothing has it',
      { 'main.peer': 'intervention X { theory { mechanism Tr‸ust "…"  Safety -> Trust } }\n' },
      'Safety',
    ],
    ['a name that two things have', { 'main.peer': 'intervention X { theory { mechanism Tr‸ust "…"  mechanism Trust "…" } }\n' }, 'Safety'],
    ['an intervention with the name of another one', { 'main.peer': 'intervention On‸e { }\nintervention Two { }\n' }, 'Two'],
    [
      'a name by which a rule knows what is meant',
      { 'published/ruby.peer': (examples['published/ruby.peer'] ?? '').replace('event Birth', 'event Bir‸th') },
      'Arrival',
    ],
    [
      'a word that would be understood as an answer',
      { 'main.peer': 'intervention X { activities { activity Us‸ual "…" }  evaluation { study S "…" { compares-with: Usual } } }\n' },
      'usual-care',
    ],
  ];

  test.each(reasons)('%s', async (_, texts, newName) => {
    const reason = await renamedTo(texts, newName);
    expect(reason).toBeTypeOf('string');
    expect(reason).toMatchSnapshot();
  });

  test.each(reasons)('%s, among interventions that have nothing to do with it', async (_, texts, newName) => {
    const file = Object.keys(texts).find((each) => texts[each]?.includes('‸')) ?? '';
    const among = { ...texts, [file]: `${texts[file] ?? ''} intervention Y { theory { mechanism Calm "…" } }\n` };
    expect(await renamedTo(among, newName)).toBe(await renamedTo(texts, newName));
  });
});

describe('in a file of several interventions', () => {
  const oneOf = (name: string, mechanism: string): string => `intervention ${name} { theory { mechanism ${mechanism} "…" } }`;

  /** What is read with its new name, beside what is read as it is. */
  const partOf = async (text: string, newName: string): Promise<string> => {
    const { source, position } = await marked({ 'main.peer': text });
    const at = nameAt(source, position)?.target?.at;
    return concernedPart(source, { file: 'main.peer', places: at ? [at] : [] }, newName).replaceAll(/ +$/gm, '');
  };

  test('only those are read in which the name is changed or the new one stands, each in its place', async () => {
    const text = `${oneOf('A', 'Calm')} ${oneOf('B', 'Tru‸st')} // said\n${oneOf('C', 'Safety')}\n${oneOf('D', 'Trust')}\ncondition Rates "…"\n`;
    const blank = ' '.repeat(oneOf('A', 'Calm').length);
    expect(await partOf(text, 'Safety')).toBe(`${blank} ${oneOf('B', 'Trust')} // said\n${oneOf('C', 'Safety')}\n\ncondition Rates "…"\n`);
    expect(await partOf(text, 'Quiet')).toBe(`${blank} ${oneOf('B', 'Trust')} // said\n\n\ncondition Rates "…"\n`);
  });

  test('those are read in which the new name stands in other forms of its letters', async () => {
    const text = `${oneOf('A', 'Cafe\u0301')}\n${oneOf('B', 'Tru‸st')}\n`;
    expect(await partOf(text, 'Caf\u00e9')).toBe(text.replace('‸', ''));
  });

  test('all are read where something is wrong with the file', async () => {
    const text = `${oneOf('A', 'Calm')}\n${oneOf('B', 'Tru‸st')}\nintervention C { theory {\n`;
    expect(await partOf(text, 'Quiet')).toBe(text.replace('‸', ''));
  });
});

describe('of many files that can see a name', () => {
  const others = Object.fromEntries(Array.from({ length: 20 }, (_, each) => [`other${each}.peer`, user('Somebody')]));
  /** The files that were looked at for their names alone, and those that were read as a whole. */
  const lookedAt = async (
    texts: Texts,
    newName: string,
  ): Promise<{ readonly names: readonly string[]; readonly whole: readonly string[] }> => {
    const { folder, source, position } = await marked({ 'shared/place.peer': 'condition Ra‸tes "few women breastfeed"\n', ...texts });
    const names: string[] = [];
    const whole: string[] = [];
    const noted: Folder = {
      ...folder,
      naming: (file, wanted) => {
        names.push(file);
        return folder.naming(file, wanted);
      },
      source: (file) => {
        whole.push(file);
        return folder.source(file);
      },
    };
    await rename(noted, source, { position, newName });
    return { names, whole };
  };

  test('only those are looked at in which the old name or the new one stands, and none is read as a whole', async () => {
    const texts = { ...others, 'one.peer': user('Rates'), 'two.peer': `// Shares\n${user('Somebody')}` };
    expect(await lookedAt(texts, 'Shares')).toEqual({ names: ['one.peer', 'two.peer'], whole: [] });
  });

  test('all are, where one of them may see two of the new name and say neither', async () => {
    const elsewhere = { 'shared/more.peer': 'condition Shares "they share"\n' };
    const { names, whole } = await lookedAt({ ...others, ...elsewhere }, 'Shares');
    expect(names).toHaveLength(20);
    expect(whole).toEqual([]);
  });

  test.each([
    ['something of its own has the old name', `use "shared/place.peer"\nintervention B { context { condition Rates "its own" } }\n`],
    ['the old name stands for nothing', `use "shared/place.peer"\nintervention B { population P "people" { size: Rates } }\n`],
    ['a brace is missing', `use "shared/place.peer"\nintervention B { theory { mechanism Trust "…"  Rates -> Trust\n`],
    ['another file that it uses is not there', `use "nowhere.peer"\n${user('Rates')}`],
  ])('one is read as a whole in which %s', async (_, text) => {
    expect(await lookedAt({ ...others, 'one.peer': text }, 'Shares')).toEqual({ names: ['one.peer'], whole: ['one.peer'] });
  });

  test('all are read as a whole where the new name could be taken for a word of the language', async () => {
    expect((await lookedAt({ 'one.peer': user('Rates') }, 'summary')).whole).toEqual(['one.peer']);
  });
});

describe('in every example', () => {
  const folder = folderOf(examples);

  /** Where a name that begins at `start` begins after the rename. */
  const movedBy = (edits: readonly TextEdit[], { line, character }: Position, shift: number): Position => {
    const before = edits.filter(({ range: { start } }) => start.line === line && start.character < character).length;
    return { line, character: character + before * shift };
  };

  const told = ({ findings }: { readonly findings: readonly Finding[] }): unknown =>
    findings.map(({ code, at }) => [code, at.start.line, at.end.line]);

  /** The first name of each kind. To rules about birth it matters that the birth is called so; that is tried out above. */
  const oneOfEachKind = (declared: readonly Declared[]): readonly Declared[] =>
    [...Map.groupBy(declared, ({ kind }) => kind).values()].flatMap((ofOne) => ofOne.filter(({ name }) => name !== 'Birth').slice(0, 1));

  test.each(Object.keys(examples))(
    '%s: names can be changed and changed back, and the findings stay',
    { timeout: 120_000 },
    async (file) => {
      const source = await sourceOf(folder, file);
      const fresh = 'Quite-new_1';
      for (const { name, at } of oneOfEachKind(source.reading.declared)) {
        const there = await rename(folder, source, { position: at.start, newName: fresh });
        const texts = editedTexts(examples, there);
        const changed = Object.keys(examples).filter((each) => texts[each] !== examples[each]);
        expect(changed).toContain(file);
        const after = folderOf(texts);
        for (const each of changed)
          expect(told(await after.findings(each)), `${name} in ${each}`).toEqual(told(await folder.findings(each)));
        const position = movedBy(there.changes?.[folder.uriOf(file)] ?? [], at.start, fresh.length - name.length);
        const back = await rename(after, await sourceOf(after, file), { position, newName: name });
        expect(editedTexts(texts, back), name).toEqual(examples);
      }
    },
  );
});
