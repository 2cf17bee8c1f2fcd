/** Colours by meaning: which stretch of the text is what. */
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '@peerspec/server';
import { exampleTexts, folderWith, sourceIn, sourceWith, stretch } from './support/sources.ts';
import { semanticTokens, semanticTokensLegend } from './support/providers.ts';

interface Seen {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The tokens as an editor decodes them. */
const decoded = (source: SourceFile): readonly Seen[] => {
  const { data } = semanticTokens(source);
  const seen: Seen[] = [];
  let [line, from] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    from = lines === 0 ? from + characters : characters;
    line += lines;
    const to = from + length;
    seen.push({
      line,
      from,
      to,
      text: stretch(source.text, { start: { line, character: from }, end: { line, character: to } }),
      type: semanticTokensLegend.tokenTypes[type] ?? '?',
      modifiers: semanticTokensLegend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return seen;
};

const coloured = async (text: string): Promise<readonly string[]> =>
  decoded(await sourceWith(text)).map(({ text: word, type, modifiers }) => [word, type, ...modifiers].join(' '));

describe('colours', () => {
  test('tell words, answers, declarations, uses and the library apart', async () => {
    const text = `// a comment: contacts
use "shared.peer"
intervention Buddies "contacts in a title" {
  stage: design
  topic: infant-feeding
  contacts {
    minimum: at least 5 because "few are low" from Jolly2012, Audit
    contact Visit { initiation: proactive  count: undecided because "later" }
  }
  theory { Visit -> Known }
  accept reactive-only because "by design"
}
evidence Audit "an audit" { kind: local-data }
`;
    expect(await coloured(text)).toMatchInlineSnapshot(`
      [
        "use keyword",
        "intervention keyword",
        "Buddies intervention declaration",
        "stage property",
        "design enumMember",
        "topic property",
        "infant-feeding enumMember",
        "contacts keyword",
        "minimum property",
        "because keyword",
        "from keyword",
        "Jolly2012 evidence defaultLibrary",
        "Audit evidence",
        "contact keyword",
        "Visit contact declaration",
        "initiation property",
        "proactive enumMember",
        "count property",
        "undecided keyword",
        "because keyword",
        "theory keyword",
        "Visit contact",
        "accept keyword",
        "reactive-only enumMember",
        "because keyword",
        "evidence keyword",
        "Audit evidence declaration",
        "kind property",
        "local-data enumMember",
      ]
    `);
  });

  test('leave texts, comments, numbers and what nobody understands to the grammar', async () => {
    expect(await coloured('// intervention\n/* use */\n"text" 24 { } frmat: group\n')).toEqual([]);
    expect(await coloured('')).toEqual([]);
  });

  test('give a name its kind where it is also the answer to a question', async () => {
    const seen = await coloured(
      'measure Scale "…"\nintervention A "…" { outcomes { intermediate B "…" { measure: Scale at 2 weeks } } }\n',
    );
    expect(seen.filter((each) => each.startsWith('Scale'))).toEqual(['Scale measure declaration', 'Scale measure']);
  });

  test('stand in order in every example, each within its line, none upon another', async () => {
    const folder = folderWith(exampleTexts);
    const wrong: string[] = [];
    let count = 0;
    for (const file of Object.keys(exampleTexts)) {
      const source = await sourceIn(folder, file);
      let last: Seen | undefined;
      for (const token of decoded(source)) {
        const follows = !last || token.line > last.line || token.from >= last.to;
        if (!follows || !/^[\p{L}\p{M}\p{N}_-]+$/u.test(token.text) || token.type === '?')
          wrong.push(`${file} ${token.line + 1}: ${token.text}`);
        last = token;
        count += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });
});
