/** The theory as a graph: the ways through it, where it goes round, what nothing leads to, and bounded work whatever is drawn. */
import type { TheoryGraph } from '@peerspec/language';
import { readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { intervention, specOf } from './support/saying.ts';

interface Drawn {
  readonly contacts?: readonly string[];
  readonly activities?: readonly string[];
  readonly conditions?: readonly string[];
  readonly mechanisms?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly arrows: readonly string[];
}

/** The graph of a theory; names without more, except where a block is written behind them. */
const graphOf = async ({
  contacts = [],
  activities = [],
  conditions = [],
  mechanisms = [],
  outcomes = [],
  arrows,
}: Drawn): Promise<TheoryGraph> => {
  const declared = (word: string, names: readonly string[]): string => names.map((name) => `${word} ${name}`).join('\n');
  const spec = await specOf(
    intervention(
      `contacts {\n${declared('contact', contacts)}\n}`,
      `activities {\n${declared('activity', activities)}\n}`,
      `context {\n${declared('condition', conditions)}\n}`,
      `theory "…" {\n${declared('mechanism', mechanisms)}\n${arrows.join('\n')}\n}`,
      `outcomes {\n${outcomes.join('\n')}\n}`,
    ),
  );
  return spec.computed.theory;
};

const pathsOf = (graph: TheoryGraph): readonly string[] => graph.paths.map((path) => path.nodes.join(' '));
const depthOf = (graph: TheoryGraph): Readonly<Record<string, number>> =>
  Object.fromEntries(graph.nodes.map((node) => [node.name, node.depth]));

/** `count` names, each a letter and its number. */
const many = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index}`);

describe('paths', () => {
  test('lead from what is delivered to the long-term and unintended outcomes, shortest first', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      activities: ['Talk'],
      mechanisms: ['Trust'],
      outcomes: ['intermediate Calm', 'long-term Sleep', 'unintended Guilt'],
      arrows: ['Visit -> Trust -> Calm -> Sleep', 'Visit -> Guilt', 'Talk -> Trust'],
    });
    expect(pathsOf(graph)).toEqual(['Visit Guilt', 'Visit Trust Calm Sleep', 'Talk Trust Calm Sleep']);
    expect(graph.morePaths).toBe(false);
  });

  test('end at an intermediate outcome only where it leads no further', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      outcomes: ['intermediate Calm', 'intermediate Skill', 'long-term Sleep'],
      arrows: ['Visit -> Calm -> Sleep', 'Visit -> Skill'],
    });
    expect(pathsOf(graph)).toEqual(['Visit Skill', 'Visit Calm Sleep']);
  });

  test('do not begin at a condition, and do not follow what holds back', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      conditions: ['Norm'],
      outcomes: ['long-term Sleep'],
      arrows: ['Norm -> Sleep', 'Visit -| Sleep'],
    });
    expect(pathsOf(graph)).toEqual([]);
  });

  test('pass no node twice, even where arrows go round', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: ['Trust'],
      outcomes: ['intermediate Calm', 'long-term Sleep'],
      arrows: ['Visit -> Trust -> Calm -> Trust', 'Calm -> Sleep'],
    });
    expect(pathsOf(graph)).toEqual(['Visit Trust Calm Sleep']);
  });

  test('the same arrow drawn twice is one way', async () => {
    const graph = await graphOf({ contacts: ['Visit'], outcomes: ['long-term Sleep'], arrows: ['Visit -> Sleep', 'Visit -> Sleep'] });
    expect(pathsOf(graph)).toEqual(['Visit Sleep']);
  });

  test('exactly two hundred are all listed; beyond that it is said that there are more', async () => {
    const drawn = (count: number): Drawn => ({
      contacts: ['Visit'],
      mechanisms: many('M', count),
      outcomes: ['long-term Sleep'],
      arrows: many('M', count).map((name) => `Visit -> ${name} -> Sleep`),
    });
    const [full, over] = [await graphOf(drawn(200)), await graphOf(drawn(201))];
    expect([full.paths.length, full.morePaths]).toEqual([200, false]);
    expect([over.paths.length, over.morePaths]).toEqual([200, true]);
  });
});

describe('arrows of other programs', () => {
  const effects = async (step: string): Promise<readonly string[]> => {
    const { specs, problems } = await readText(intervention('contacts {\ncontact Visit\n}', `theory "…" {\nmechanism Trust\n${step}\n}`));
    expect(problems.map(({ code }) => code)).toEqual(['wrong-step']);
    return specs.flatMap(({ theory }) => theory.links.map(({ from, effect, to }) => `${from.name} ${effect} ${to.name}`));
  };

  test.each(['→', '⇒', '=>', '—>', '-->'])('%s is told, and read as one that leads on', async (arrow) => {
    expect(await effects(`Visit ${arrow} Trust`)).toEqual(['Visit leads-to Trust']);
  });

  test('⊣ is told, and read as one that holds back', async () => {
    expect(await effects('Visit ⊣ Trust')).toEqual(['Visit holds-back Trust']);
  });
});

describe('circles', () => {
  const round: Drawn = {
    contacts: ['Visit'],
    mechanisms: ['Trust', 'Talk'],
    outcomes: ['long-term Sleep'],
    arrows: ['Visit -> Trust -> Talk -> Sleep', 'Talk -> Trust'],
  };

  test('are told, each once, and that nobody marked them', async () => {
    expect((await graphOf(round)).loops).toEqual([{ nodes: ['Trust', 'Talk'], feedback: false }]);
  });

  test('are told as meant where the author marked the step that closes them', async () => {
    const graph = await graphOf({ ...round, arrows: ['Visit -> Trust -> Talk -> Sleep', 'Talk -> Trust feedback'] });
    expect(graph.loops).toEqual([{ nodes: ['Trust', 'Talk'], feedback: true }]);
  });

  test('an arrow from a thing to itself is a circle', async () => {
    const graph = await graphOf({ ...round, arrows: ['Visit -> Trust -> Sleep', 'Trust -> Trust'] });
    expect(graph.loops).toEqual([{ nodes: ['Trust'], feedback: false }]);
  });

  test('a marked and an unmarked one are told apart', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: ['A', 'B', 'C', 'D'],
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> A -> B -> A', 'Visit -> C -> D -> Sleep', 'D -> C feedback'],
    });
    expect(graph.loops).toEqual([
      { nodes: ['A', 'B'], feedback: false },
      { nodes: ['C', 'D'], feedback: true },
    ]);
  });

  test('there is none where arrows only meet again', async () => {
    const graph = await graphOf({ ...round, arrows: ['Visit -> Trust -> Sleep', 'Visit -> Talk -> Sleep'] });
    expect(graph.loops).toEqual([]);
  });

  test('an arrow that holds back closes none', async () => {
    const graph = await graphOf({ ...round, arrows: ['Visit -> Trust -> Talk -> Sleep', 'Talk -| Trust'] });
    expect(graph.loops).toEqual([]);
  });
});

describe('what hangs loose', () => {
  test('an intended outcome that nothing delivered leads to is unreached; an unintended one is not asked after', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      conditions: ['Norm'],
      outcomes: ['intermediate Calm', 'long-term Sleep', 'long-term Rest', 'unintended Guilt'],
      arrows: ['Visit -> Calm', 'Norm -> Sleep'],
    });
    expect(graph.unreached).toEqual(['Sleep', 'Rest']);
  });

  test('a contact or activity from which no outcome is reached is a dead end', async () => {
    const graph = await graphOf({
      contacts: ['Visit', 'Call'],
      activities: ['Talk'],
      mechanisms: ['Trust'],
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> Sleep', 'Call -> Trust'],
    });
    expect(graph.deadEnds).toEqual(['Call', 'Talk']);
  });

  test('an activity leads on by way of the contact that it enables', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      activities: ['Rota { enables: Visit }', 'Poster'],
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> Sleep'],
    });
    expect(graph.deadEnds).toEqual(['Poster']);
    // It is still no step of the theory that the author drew.
    expect(pathsOf(graph)).toEqual(['Visit Sleep']);
  });

  test('a condition leads on by way of the mechanism that needs it', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      activities: ['Briefing'],
      conditions: ['Referral'],
      mechanisms: ['Trust { when: Referral }'],
      outcomes: ['long-term Sleep'],
      arrows: ['Briefing -> Referral', 'Visit -> Trust -> Sleep'],
    });
    expect(graph.deadEnds).toEqual([]);
  });
});

describe('depth', () => {
  test('is nought for what is delivered, and the longest way for everything else', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: ['Trust', 'Talk'],
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> Sleep', 'Visit -> Trust -> Talk -> Sleep'],
    });
    expect(depthOf(graph)).toEqual({ Visit: 0, Trust: 1, Talk: 2, Sleep: 3 });
  });

  test('stays nought for a contact that something leads to', async () => {
    const graph = await graphOf({ contacts: ['First', 'Second'], outcomes: ['long-term Sleep'], arrows: ['First -> Second -> Sleep'] });
    expect(depthOf(graph)).toEqual({ First: 0, Second: 0, Sleep: 1 });
  });

  test('counts a circle once', async () => {
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: ['Trust', 'Talk'],
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> Trust -> Talk -> Sleep', 'Talk -> Trust feedback'],
    });
    expect(depthOf(graph)).toEqual({ Visit: 0, Trust: 1, Talk: 2, Sleep: 3 });
  });
});

describe('whatever is drawn, it is reckoned in time', () => {
  test('thirty things that all lead to one another', async () => {
    const all = many('M', 30);
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: all,
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> M0', 'M29 -> Sleep', ...all.flatMap((from) => all.filter((to) => to !== from).map((to) => `${from} -> ${to}`))],
    });
    expect(graph.morePaths).toBe(true);
    expect(graph.paths.length).toBeLessThanOrEqual(200);
    expect(graph.unreached).toEqual([]);
    expect(graph.deadEnds).toEqual([]);
    expect(graph.loops).toHaveLength(1);
    expect(graph.nodes).toHaveLength(32);
  }, 10_000);

  test('a circle of five hundred', async () => {
    const all = many('M', 500);
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: all,
      outcomes: ['long-term Sleep'],
      arrows: ['Visit -> M0', `${all.join(' -> ')} -> M0`, 'M499 -> Sleep'],
    });
    expect(graph.loops).toHaveLength(1);
    expect(graph.loops[0]?.nodes).toHaveLength(500);
    expect(graph.paths.map((path) => path.nodes.length)).toEqual([502]);
    expect(depthOf(graph)['Sleep']).toBe(501);
  }, 10_000);

  test('a chain of three thousand', async () => {
    const all = many('M', 3000);
    const graph = await graphOf({
      contacts: ['Visit'],
      mechanisms: all,
      outcomes: ['long-term Sleep'],
      arrows: [`Sleep -> Nothing`.replace('Nothing', 'M0'), `Visit -> ${all.join(' -> ')} -> Sleep`],
    });
    expect(graph.unreached).toEqual([]);
    expect(graph.loops).toHaveLength(1);
  }, 20_000);
});

test('a line below one with several steps at an end is not taken for a part of it', async () => {
  const { problems } = await readText(
    intervention(
      'contacts {\ncontact Call "a call"\ncontact Visit "a visit"\n}',
      'theory "…" {\nmechanism Hope "hope"\nmechanism Trust "trust"\nCall -> Hope, Trust\nVisit leads to Hope\n}',
    ),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    '`Call -> Hope, Trust` says several steps at once; did you mean 2 lines, from `Call -> Hope` to `Call -> Trust`?',
    '`Visit leads to Hope` is not how a step is written; did you mean `Visit -> Hope`?',
  ]);
});
