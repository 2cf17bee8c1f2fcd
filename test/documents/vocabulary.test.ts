/** Whatever can be said in a `.peer` file stands in its document: this holds the vocabulary and the document together. */
import { describe, expect, test } from 'vitest';
import { documentOf, documentOfAnything } from './reading.ts';
import { body, flaws, shownText } from './structure.ts';
import { everythingFilled } from './vocabulary-text.ts';

const { text, filled } = everythingFilled();

describe('a specification in which every property is answered', async () => {
  const document = await documentOf(text);
  const shown = shownText(document);

  test('is of good form', () => expect(flaws(document)).toEqual({}));

  test('knows every property', () => expect(filled.map(({ path }) => path)).toMatchSnapshot());

  test.each(filled.filter(({ marks }) => marks.length > 0))('shows what is said on $path', ({ marks }) => {
    // Names of countries have capital letters, however they are typed.
    for (const mark of marks) expect(shown.toLowerCase()).toContain(mark.toLowerCase());
  });

  test('says of the evidence each thing once', () => {
    const facts = body(document).match(/^ {2}- \*[^*]+:\*/gm) ?? [];
    expect(facts.filter((fact) => fact.includes('Superseded by'))).toHaveLength(1);
    expect(facts.filter((fact) => fact.includes('Citation'))).toHaveLength(1);
  });

  test.each(filled)('differs in its body where $path is left out', async ({ path }) => {
    expect(body(await documentOfAnything(everythingFilled({ without: path }).text))).not.toBe(body(document));
  });
});
