/** What is shown beside the text: what quantities come to, and how much is still to be said. */
import { describe, expect, test } from 'vitest';
import { exampleTexts, folderWith, sourceIn, sourceWith } from './support/sources.ts';
import { codeLenses, inlayHints } from './support/providers.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

const labelText = (label: string | readonly unknown[]): string => (typeof label === 'string' ? label : '');

/** The text with its hints where an editor shows them: `every: 2 days⟨= 7 contacts⟩`. */
const hinted = async (text: string, range = everything, options?: { readonly computedQuantities?: boolean }): Promise<string> => {
  const lines = text.split('\n');
  const hints = inlayHints(await sourceWith(text), range, options);
  for (const { position, label } of hints.toReversed().toSorted((first, second) => second.position.character - first.position.character)) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)}⟨${labelText(label)}⟩${line.slice(position.character)}`;
  }
  return lines.join('\n');
};

const plan = `intervention Buddies "One to one" {
  timeline { event Birth "the baby is born" }
  format: one-to-one
  population Mothers "new mothers" { size: 70 }
  peers Helpers "trained mothers" {
    number: 8
    hours: 10 hours per week
  }
  contacts {
    contact BirthVisit { when: within 48 hours after Birth  count: 1  length: 60 minutes }
    contact EarlyDays { when: from 2 days after Birth  every: 2 days  for: 2 weeks  length: 50 minutes }
    contact Later { when: 6 weeks after Birth  count: 2 to 3  length: 30 minutes }
  }
}
`;

describe('a hint says what quantities come to', () => {
  test('behind a rhythm, a count of several, the hours and the word `contacts`', async () => {
    expect(await hinted(plan)).toMatchInlineSnapshot(`
      "intervention Buddies "One to one" {
        timeline { event Birth "the baby is born" }
        format: one-to-one
        population Mothers "new mothers" { size: 70 }
        peers Helpers "trained mothers" {
          number: 8
          hours: 10 hours per week⟨= 548 to 583 h needed, 480 h available⟩
        }
        contacts⟨= 10 to 11 contacts, 7 h 50 min to 8 h 20 min, over 6 weeks⟩ {
          contact BirthVisit { when: within 48 hours after Birth  count: 1  length: 60 minutes }
          contact EarlyDays { when: from 2 days after Birth  every: 2 days  for: 2 weeks⟨= 7 contacts, 5 h 50 min⟩  length: 50 minutes }
          contact Later { when: 6 weeks after Birth  count: 2 to 3⟨= 1 h to 1 h 30 min⟩  length: 30 minutes }
        }
      }
      "
    `);
  });

  test('with the sum for who wants to follow it', async () => {
    const hints = inlayHints(await sourceWith(plan), everything);
    expect(hints.map(({ tooltip }) => tooltip)).toMatchInlineSnapshot(`
      [
        "Peer hours needed: if all 70 people come: 70 people × 7 h 50 min to 8 h 20 min = 548 to 583 h
      Peer hours available: 8 peers × 10 h a week × 6 weeks of support = 480 h",
        "1 + 7 + 2 to 3 = 10 to 11",
        "7 × 50 min = 5 h 50 min",
        "2 to 3 × 30 min = 1 h to 1 h 30 min",
      ]
    `);
  });

  test('and names what it does not count', async () => {
    const text = plan.replace('for: 2 weeks', '');
    expect(await hinted(text)).toContain('contacts⟨= 3 to 4 contacts, not counting EarlyDays');
  });

  test('only in the stretch that is asked for', async () => {
    const line = { start: { line: 10, character: 0 }, end: { line: 10, character: 500 } };
    const shown = await hinted(plan, line);
    expect(shown.split('⟨').length - 1).toBe(1);
    expect(shown).toContain('for: 2 weeks⟨');
  });

  test('not where the settings switch it off', async () => {
    expect(await hinted(plan, everything, { computedQuantities: false })).toBe(plan);
    expect(await hinted(plan, everything, { computedQuantities: true })).not.toBe(plan);
  });

  test('not where nothing can be reckoned', async () => {
    const draft =
      'intervention Draft "…" {\n  contacts { contact Visit { every: 2 days } contact Other { count: undecided because "…" } }\n}\n';
    expect(await hinted(draft)).toBe(draft);
    expect(await hinted('')).toBe('');
  });
});

const lensesOf = async (text: string): Promise<readonly string[]> => {
  const folder = folderWith({ 'main.peer': text });
  return (await codeLenses(folder, await sourceIn(folder, 'main.peer'))).map(
    ({ range, command }) =>
      `line ${range.start.line + 1}: ${command?.title ?? ''} (${command?.command ?? ''} ${JSON.stringify(command?.arguments)})`,
  );
};

describe('a lens stands', () => {
  test('on an intervention: what is to answer, what is open, the preview', async () => {
    const text = `intervention One "…" {
  summary: "somebody rings up"
  stage: undecided because "later"
}

intervention Two "…" { matching: not-applicable because "a group"  peers: unknown because "nobody knows" }
`;
    expect(await lensesOf(text)).toMatchInlineSnapshot(`
      [
        "line 1: 58 to answer · 1 open (peerspec.showQuestions ["file:///folder/main.peer","One"])",
        "line 1: preview (peerspec.openPreview ["file:///folder/main.peer","One"])",
        "line 6: 42 to answer · 16 open (peerspec.showQuestions ["file:///folder/main.peer","Two"])",
        "line 6: preview (peerspec.openPreview ["file:///folder/main.peer","Two"])",
      ]
    `);
  });

  test('on a file in which nothing stands yet, or remarks alone: how it can begin', async () => {
    const begin = [
      'line 1: begin from a few questions (peerspec.newSpecification ["file:///folder/main.peer",""])',
      'line 1: open an example (peerspec.openExample ["file:///folder/main.peer",""])',
    ];
    expect(await lensesOf('')).toEqual(begin);
    expect(await lensesOf('\n  \n')).toEqual(begin);
    expect(await lensesOf('// to come\n\n/* and this\n   too */\n')).toEqual(begin);
    // What is begun behind these would be read as a part of them.
    for (const text of ['/* to come\n', 'use "place.peer"\n', 'to come\n', '}\n']) expect(await lensesOf(text)).toEqual([]);
  });

  test('on a theory: its paths, and what it does not reach', async () => {
    const text = `intervention One "…" {
  contacts { contact Visit { count: 1 } contact Idle { count: 1 } }
  theory {
    mechanism Trust "…" { offers: "…" responds: "…" }
    Visit -> Trust -> Fed
  }
  outcomes { long-term Fed "…" { } long-term Well "…" { } }
}
`;
    const lenses = await lensesOf(text);
    expect(lenses[2]).toBe('line 3: 1 path, 1 outcome unreached, 1 dead end (peerspec.showTheory ["file:///folder/main.peer","One"])');
    expect(lenses).toHaveLength(3);
  });

  test('nowhere in a file of shared parts, on no theory without arrows', async () => {
    expect(await lensesOf('measure BSES "a scale" { range: 14 to 70 }\n')).toEqual([]);
    expect((await lensesOf('intervention One "…" { theory "…" { } }\n')).join('\n')).not.toContain('showTheory');
  });

  test('on all examples', async () => {
    const folder = folderWith(exampleTexts);
    const titles: string[] = [];
    for (const file of Object.keys(exampleTexts)) {
      const lenses = await codeLenses(folder, await sourceIn(folder, file));
      titles.push(`${file}: ${lenses.map(({ command }) => command?.title ?? '').join(' | ')}`);
    }
    expect(titles).toMatchInlineSnapshot(`
      [
        "complete/help-on-demand.peer: every question answered | preview | 14 paths",
        "complete/infant-feeding-one-to-one.peer: every question answered | preview | 18 paths",
        "complete/mutual-aid.peer: every question answered | preview | 7 paths",
        "complete/online-community.peer: every question answered | preview | 9 paths",
        "complete/perinatal-mental-health-group.peer: every question answered | preview | 33 paths",
        "complete/severe-mental-illness.peer: every question answered | preview | 12 paths",
        "portfolio/dads-together.peer: 39 to answer · 3 open | preview | 1 path, 1 dead end",
        "portfolio/feeding-calls.peer: 2 open | preview | 9 paths",
        "portfolio/shared/evidence.peer: ",
        "portfolio/shared/measures.peer: ",
        "portfolio/shared/three-valleys.peer: ",
        "portfolio/walking-groups.peer: 1 to answer · 9 open | preview | 1 path, 1 outcome unreached",
        "published/aba-feed.peer: 37 open | preview",
        "published/assist.peer: 26 to answer · 2 open | preview | 4 paths, 1 dead end",
        "published/core.peer: 33 to answer | preview | 1 path",
        "published/dennis-2009.peer: 38 open | preview",
        "published/diabetes-groups-ireland.peer: 44 open | preview",
        "published/enrich.peer: 39 open | preview",
        "published/mam-kind.peer: 41 open | preview",
        "published/nine-volunteer-projects.peer: 48 open | preview",
        "published/north-tyneside.peer: 48 open | preview",
        "published/rapsid.peer: 34 to answer · 1 open | preview | 2 paths, 1 outcome unreached",
        "published/ruby.peer: 41 open | preview",
        "published/upsides.peer: 50 open | preview",
      ]
    `);
  });
});
