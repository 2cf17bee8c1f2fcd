/** A title in which nothing can be seen is told, wherever a title can stand, and counts as none. */
import { readText, sections, topLevelItems } from '@peerspec/language';
import type { ItemRow, SectionRow } from '@peerspec/language';
import { describe, expect, test } from 'vitest';

const named = (word: string, row: Pick<ItemRow | SectionRow, 'name'>, title: string): string =>
  `${word}${row.name === undefined ? '' : ' Some'} "${title}" { }`;

/** Every thing that can have a title, as it is written with this one. */
const titled = (title: string): readonly (readonly [what: string, text: string])[] => [
  ['intervention', `intervention A "${title}" { summary: "x" }`],
  ...Object.values<SectionRow>(sections).flatMap((section): readonly (readonly [string, string])[] => [
    ...(section.title === undefined ? [] : [[section.word, `intervention A { ${named(section.word, section, title)} }`] as const]),
    ...Object.values<ItemRow>(section.items)
      .filter((item) => item.title !== undefined)
      .map(
        (item) =>
          [
            `${item.word} in ${section.word}`,
            `intervention A { ${named(section.word, section, 'x').replace('}', named(item.word, item, title))} }`,
          ] as const,
      ),
  ]),
  ...Object.values<ItemRow>(topLevelItems)
    .filter((item) => item.title !== undefined)
    .map((item) => [item.word, named(item.word, item, title)] as const),
  ['finding', `evidence Ours "x" { finding "${title}" }`],
];

const blanks = ['', ' ', '\n\n', '\u00A0', '\u3000', '\u200B', '\u200D', '\u2060\uFE0F', '\u202E', '\uFEFF', '\u2800'];

const emptyTexts = async (text: string): Promise<number> =>
  (await readText(text)).problems.filter(({ code }) => code === 'empty-text').length;

/** Every title that was read, of whatever. */
const titlesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'title' && typeof inner === 'string' ? [inner] : titlesIn(inner)));
};

describe('an empty title', () => {
  test('can stand in many places', () => expect(titled('x').length).toBeGreaterThan(20));

  test.each(titled('x'))('is not told where it says something: %s', async (_, text) => {
    expect(await emptyTexts(text)).toBe(0);
    expect(titlesIn(await readText(text))).toContain('x');
  });

  test.each(titled('BLANK'))('is told, and is none: %s', async (_, text) => {
    for (const blank of blanks) {
      const written = text.replace('BLANK', blank);
      expect(await emptyTexts(written), JSON.stringify(blank)).toBe(1);
      expect(titlesIn(await readText(written)).filter((title) => title !== 'x')).toEqual([]);
    }
  });

  test('is told of answers in the same way', async () => {
    for (const blank of blanks) expect(await emptyTexts(`intervention A { summary: "${blank}" }`), JSON.stringify(blank)).toBe(1);
  });
});
