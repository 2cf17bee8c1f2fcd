/** The picture of a theory as plain data: what is drawn, where it stands, and what is not connected. */
import type { PictureNode, TheoryPicture } from '@peerspec/documents';
import { theoryPicture } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { peerFiles, readFile, specOf, specOfAnything } from './reading.ts';

const text = (theory: string, more = ''): string => `intervention A "An intervention" {
    contacts { contact FirstCall { } contact Visit "a visit at home" { } }
    context { condition Norm "nobody speaks of it" { } condition Offer { } }
    theory "t" { mechanism Safe "safe to say" { when: Offer unless: Norm } assumption Answers "people answer" ${theory} }
    outcomes { intermediate Able "feels able" { } long-term GoesOn "goes on" { } unintended Guilt "feels guilty" { } }
    ${more}
  }`;

const picture = (theory: string, more?: string): Promise<TheoryPicture> => specOf(text(theory, more)).then(theoryPicture);
const unfinished = (theory: string): Promise<TheoryPicture> => specOfAnything(text(theory)).then(theoryPicture);

const node = ({ nodes }: TheoryPicture, name: string): PictureNode => {
  const found = nodes.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not in the picture.`);
  return found;
};

const named = (nodes: readonly PictureNode[]): readonly string[] => nodes.map(({ name }) => name);

describe('what is drawn', () => {
  test('everything that has a part in the theory, by kind and column', async () => {
    const { nodes } = await picture('FirstCall -> Offer -> Safe -> Able -> GoesOn  Norm -| Able  Safe -> Guilt');
    expect(nodes.map(({ name, title, kind, column }) => [name, title, kind, column])).toEqual([
      ['FirstCall', 'First call', 'contact', 0],
      ['Offer', 'Offer', 'condition', 1],
      ['Safe', 'safe to say', 'mechanism', 1],
      ['Able', 'feels able', 'intermediate', 2],
      ['GoesOn', 'goes on', 'long-term', 3],
      ['Norm', 'nobody speaks of it', 'condition', 2],
      ['Guilt', 'feels guilty', 'unintended', 3],
      ['Visit', 'a visit at home', 'contact', 0],
    ]);
  });

  test('arrows, each once, with what they are and what they assume', async () => {
    const { arrows } = await picture(
      'FirstCall -> Safe -> Able assuming Answers  Visit -> Safe -> Able  Norm -| Able  GoesOn -> Safe feedback',
      'activities { activity Letter "a letter" { enables: Visit } }',
    );
    expect(arrows.map(({ from, to, effect, feedback, assuming }) => [from, to, effect, feedback, ...assuming])).toEqual([
      ['FirstCall', 'Safe', 'leads-to', false, 'people answer'],
      ['Safe', 'Able', 'leads-to', false, 'people answer'],
      ['Visit', 'Safe', 'leads-to', false],
      ['Norm', 'Able', 'holds-back', false],
      ['GoesOn', 'Safe', 'leads-to', true],
      ['Letter', 'Visit', 'enables', false],
    ]);
  });

  test('the conditions of a mechanism hang on it', async () => {
    const { circumstances } = node(await picture('FirstCall -> Safe -> Able'), 'Safe');
    expect(circumstances.map(({ name, title, word, at }) => [name, title, word, at.start.line])).toEqual([
      ['Offer', 'Offer', 'when', 2],
      ['Norm', 'nobody speaks of it', 'unless', 2],
    ]);
  });

  test('outcomes say which way they change, in the picture and in words', async () => {
    const { nodes, words } = await specOf(`intervention A {
      contacts { contact Walk "a walk" { } }
      theory "t" { mechanism Aside "easier side by side" { }  Walk -> Aside -> Mood }
      outcomes { long-term Mood "low mood" { expect: decrease from 14 to 10 } }
    }`).then(theoryPicture);
    expect(nodes.map(({ title }) => title)).toEqual(['a walk', 'easier side by side', 'low mood (decrease)']);
    expect(words.map(({ text: sentence }) => sentence)).toContain(
      'The contact “a walk” leads to the mechanism “easier side by side”, which leads to a decrease in “low mood”.',
    );
  });

  test('text that cannot be printed, or stands on several lines, is on one line', async () => {
    const spec = await specOf(
      'intervention A { contacts { contact Call "one\n\ntwo \u202E three" { } } theory "t" { mechanism M { } Call -> M } }',
    );
    expect(node(theoryPicture(spec), 'Call').title).toBe('one two three');
  });

  test('nothing, where there is neither an arrow nor a mechanism', async () => {
    const spec = await specOf('intervention A { contacts { contact Call { } } outcomes { long-term O { } } theory "t" { } }');
    expect(theoryPicture(spec)).toEqual({ title: 'A', nodes: [], arrows: [], words: [] });
  });

  test('nothing, but the reason, where the whole theory is openly missing', async () => {
    const spec = await specOf('intervention A { theory: unknown because "nobody was asked" }');
    expect(theoryPicture(spec)).toEqual({
      title: 'A',
      nodes: [],
      arrows: [],
      words: [{ text: 'Not known: nobody was asked', notes: [] }],
    });
  });
});

describe('what is not connected', () => {
  test('outcomes that nothing leads to and contacts that lead nowhere are marked, though no arrow names them', async () => {
    const { nodes, words } = await picture('FirstCall -> Safe -> Able');
    expect(named(nodes.filter(({ unreached }) => unreached))).toEqual(['GoesOn']);
    expect(named(nodes.filter(({ deadEnd }) => deadEnd))).toEqual(['Visit']);
    const told = words.map((telling) => telling.text);
    expect(told).toContain('Nothing that is delivered leads to the outcome “goes on”.');
    expect(told).toContain('The contact “a visit at home” leads to no outcome.');
  });

  test('nothing is marked where all is connected', async () => {
    const { nodes } = await picture('FirstCall -> Safe -> Able -> GoesOn  Visit -> Safe');
    expect(nodes.filter(({ unreached, deadEnd }) => unreached || deadEnd)).toEqual([]);
  });

  test('what was found stands beside what was expected, each way once, and a mechanism names its rival', async () => {
    const { nodes } = await specOf(`intervention A {
      theory {
        mechanism Company "easier side by side" { rival-of: FreshAir }
        mechanism FreshAir "out in the open" { }
        Company -> Mood
        FreshAir -> Mood -> Sleep
      }
      outcomes { intermediate Mood "low mood" { expect: decrease }  long-term Sleep "sleeps well" { } }
      delivered "two trials" {
        result "at six weeks": decrease { of: Mood, Sleep }
        result "at a year": no-change { of: Mood }
        result "second trial": no-change { of: Mood }
      }
    }`).then(theoryPicture);
    expect(nodes.map(({ title }) => title).toSorted()).toEqual([
      'easier side by side (rival of: Fresh air)',
      'low mood (decrease; found: decrease, no change)',
      'out in the open',
      'sleeps well (found: decrease)',
    ]);
  });

  test('a name that nothing has is drawn one step behind what leads to it, and nothing is marked meanwhile', async () => {
    const half = await unfinished('FirstCall -> Sa  Able -> Goes');
    expect(node(half, 'Sa')).toMatchObject({ kind: 'undeclared', column: 1, at: { start: { line: 3 }, file: 'main.peer' } });
    expect(node(half, 'Goes')).toMatchObject({ kind: 'undeclared', column: 3 });
    expect(half.nodes.filter(({ unreached, deadEnd }) => unreached || deadEnd)).toEqual([]);
    expect(half.words.at(-1)?.text).toBe('The name “Goes” is used in an arrow, but is not described yet.');
  });

  test('an arrow that points at nothing yet is left out', async () => {
    expect((await unfinished('FirstCall -> Safe ->')).arrows).toHaveLength(1);
  });
});

describe('in words', () => {
  test('the steps, then the circumstances', async () => {
    const { words } = await picture('FirstCall -> Safe -> Able because "it is said early" assuming Answers  Able -> GoesOn  Visit -> Safe');
    expect(words).toEqual([
      {
        text: 'The contact “First call” leads to the mechanism “safe to say”, which leads to the outcome “feels able”.',
        notes: ['Reason: it is said early', 'Assuming that: people answer'],
      },
      { text: 'The outcome “feels able” leads to the outcome “goes on”.', notes: [] },
      { text: 'The contact “a visit at home” leads to the mechanism “safe to say”.', notes: [] },
      {
        text: 'The mechanism “safe to say” works in these circumstances: “Offer”; it does not in these: “nobody speaks of it”.',
        notes: [],
      },
    ]);
  });
});

test.each([
  ['when: Offer', 'works in these circumstances: “Offer”.'],
  ['unless: Norm', 'does not work in these circumstances: “nobody speaks of it”.'],
  ['when: Offer, Norm', 'works in these circumstances: “Offer” and “nobody speaks of it”.'],
])('of a mechanism with %s in words', async (answers, expected) => {
  const { words } = await picture(`mechanism Other "something else" { ${answers} }`);
  expect(words.map((telling) => telling.text)).toContain(`The mechanism “something else” ${expected}`);
});

describe('every example', () => {
  test.each(peerFiles('examples'))('%s', async (file) => {
    const { specs } = await readFile(file);
    expect(specs.length > 0).toBe(!file.includes('/shared/'));
    for (const spec of specs) {
      const drawn = theoryPicture(spec);
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
      const names = named(drawn.nodes);
      expect(new Set(names).size).toBe(names.length);
      for (const { from, to, at } of drawn.arrows) {
        expect(names).toContain(from);
        expect(names).toContain(to);
        expect(at.file).toBe(file);
      }
      expect(drawn.nodes.filter(({ kind }) => kind === 'undeclared')).toEqual([]);
      expect(named(drawn.nodes.filter(({ unreached }) => unreached))).toEqual(
        names.filter((name) => spec.computed.theory.unreached.includes(name)),
      );
      const isWritten = spec.theory.links.length > 0;
      expect(names.length > 0).toBe(isWritten);
      if (isWritten) for (const outcome of spec.outcomes.changes.items) expect(names).toContain(outcome.name);
    }
  });

  test('what a portfolio shares is gone to in its own file', async () => {
    const specs = (await Promise.all(peerFiles('examples/portfolio').map(readFile))).flatMap((reading) => reading.specs);
    const files = specs.flatMap((spec) =>
      theoryPicture(spec).nodes.flatMap(({ at, circumstances }) => [at, ...circumstances.map((one) => one.at)]),
    );
    expect(files.map(({ file }) => file).some((file) => file.startsWith('examples/portfolio/shared/'))).toBe(true);
  });
});
