/** Texts and names: what people paste, in any script and with any line ends, says the same; nothing is too long or too deep. */
import type { Reading } from '@peerspec/language';
import { readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { contract, contractUses, given, intervention, meaningOf, problemsOf, specOf } from './support/saying.ts';
import { processorSeconds } from '../support/processor-seconds.ts';

const summaryOf = async (written: string): Promise<string> => given((await specOf(intervention(`summary: ${written}`))).summary);

describe('a text says', () => {
  test.each([
    ['what stands in straight quotes', '"one to one"', 'one to one'],
    ['what stands in English quotes', '“one to one”', 'one to one'],
    ['what stands in German quotes', '„eins zu eins“', 'eins zu eins'],
    ['what stands in Finnish quotes', '”yksi yhteen”', 'yksi yhteen'],
    ['what stands in quotes of two kinds', '“one to one"', 'one to one'],
    ['a quote that is escaped', String.raw`"she said \"yes\""`, 'she said "yes"'],
    ['a backslash that is escaped', String.raw`"C:\\"`, 'C:\\'],
    ['a backslash before anything else as it stands', String.raw`"a\nb"`, String.raw`a\nb`],
    ['no blanks at its ends', '"  one  "', 'one'],
    ['a blank for a line break', '"one\n    to   \n one"', 'one to one'],
    ['a new paragraph for an empty line', '"one\n\n   two\n  \n\n three"', 'one\n\ntwo\n\nthree'],
    ['a new paragraph, without the blanks at the end of the line before', '"one, \n\n two"', 'one,\n\ntwo'],
    ['one break for one line end of Windows', '"one\r\n    to   \r\n one"', 'one to one'],
    ['a new paragraph for an empty line of Windows', '"one\r\n\r\n   two\r\n  \r\n\r\n three\r\nfour"', 'one\n\ntwo\n\nthree four'],
    ['the same with line ends of old Macs', '"one\rtwo\r\r   three\r  \r\r four"', 'one two\n\nthree\n\nfour'],
    ['the same with line ends of all kinds', '"one\n\r\ntwo\r\nthree\r\rfour"', 'one\n\ntwo three\n\nfour'],
    [
      'an apostrophe, a bracket, a brace and a comment mark as they stand',
      '"the mother\'s { [choice] } // not a comment"',
      "the mother's { [choice] } // not a comment",
    ],
    ['letters and signs of any script', '"بچہ 宝宝 żółć 👩‍🍼 e\u0301"', 'بچہ 宝宝 żółć 👩‍🍼 e\u0301'],
    ['words of the language as they stand', '"summary: undecided because"', 'summary: undecided because'],
  ])('%s', async (_, written, said) => {
    expect(await summaryOf(written)).toBe(said);
  });

  test('what it says even where its last line looks like a statement', async () => {
    const spec = await specOf(
      intervention('context { background "breastfeeding rates\n  in this area": 24% }', 'summary: "asked\n  by when"// then'),
    );
    expect(spec.context.backgrounds.items[0]?.title).toBe('breastfeeding rates in this area');
    expect(given(spec.summary)).toBe('asked by when');
  });
});

describe('the same file', () => {
  test.each([
    ['with the line ends of Windows', contract.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', contract.replaceAll('\n', '\r')],
    ['with mixed line ends', contract.replace('\n', '\r\n').replace('{\n', '{\r')],
    ['with a byte order mark', `\uFEFF${contract}`],
    ['with tabs', contract.replaceAll('  ', '\t')],
    ['without a line break at its end', contract.trimEnd()],
  ])('says the same %s', async (_, text) => {
    expect(text).not.toBe(contract);
    expect(meaningOf(await readText(text, contractUses))).toEqual(meaningOf(await readText(contract, contractUses)));
  });

  test.each(['\r\n', '\r'])('says the same where texts have lines and paragraphs that end with %j', async (lineEnd) => {
    const long = contract.replaceAll(/"[^"\n]*"/g, (text) => text.replace(' ', '\n').replace(' ', '\n\n'));
    const meaning = meaningOf(await readText(long, contractUses));
    expect(JSON.stringify(meaning)).toContain(String.raw`\n\n`);
    expect(meaningOf(await readText(long.replaceAll('\n', lineEnd), contractUses))).toEqual(meaning);
  });

  test('has its places where they are seen, whatever the line ends', async () => {
    const places = async (lineEnd: string): Promise<unknown> =>
      (await readText(contract.replaceAll('\n', lineEnd), contractUses)).specs[0]?.uses.map((ref) => ref.at);
    expect(await places('\r\n')).toEqual(await places('\n'));
    expect(await places('\r')).toEqual(await places('\n'));
  });
});

describe('a name can be', () => {
  test.each([
    ['Welsh', 'CyswlltCyntaf'],
    ['Polish', 'Łączność'],
    ['Urdu', 'پہلی'],
    ['Chinese', '探访'],
    ['with combining marks', 'Café'.normalize('NFD')],
    ['with digits, underscores and hyphens', 'Visit_2-b3'],
    ['in lower case', 'first-visit'],
    ['outside the basic plane', '𐐀𐐁'],
    ['a word of the language with a capital', 'Because'],
    ['a word that a section has', 'when'],
    ['a unit of time', 'weeks'],
    ['a word that a programmer would fear', 'constructor'],
    ['another', '__proto__'.replaceAll('_', 'p')],
  ])('%s: %s', async (_, name) => {
    const spec = await specOf(
      intervention(`contacts { contact ${name} "…" { count: 1 } }`, 'outcomes { long-term Sleep "…" }', `theory "…" { ${name} -> Sleep }`),
    );
    // Names are compared, and kept, in one normal form.
    const kept = name.normalize('NFC');
    expect(spec.contacts.planned.items.map((contact) => contact.name)).toEqual([kept]);
    expect(spec.computed.theory.paths).toEqual([{ nodes: [kept, 'Sleep'] }]);
  });

  test('a word of the language wherever the text leaves no doubt', async () => {
    const spec = await specOf(
      intervention(
        'topic: in, to, per, after, last, source, at-home',
        'timeline { event every "…"  event when "…": 2 weeks after summary  event summary "…" }',
        'matching { on from-area: preferred  on to: required }',
      ),
    );
    expect(given(spec.topic).map((topic) => topic.value)).toEqual(['in', 'to', 'per', 'after', 'last', 'source', 'at-home']);
    expect(spec.timeline.events.items.map((event) => event.name)).toEqual(['every', 'when', 'summary']);
    expect(spec.matching.characteristics.items.map((item) => item.name)).toEqual(['from-area', 'to']);
  });

  test.each(['because', 'undecided', 'unknown', 'not-reported', 'not-applicable', 'decide-by'])(
    'but not `%s`, which would be misread',
    async (name) => {
      const [problem] = await problemsOf(intervention(`timeline { event ${name} "…" }`));
      expect(problem).toBe(`reserved-name: \`${name}\` is a word of the language and cannot be the name of this \`event\`.`);
    },
  );
});

describe('characters that cannot be seen', () => {
  test.each([
    ['\u0000', 'U+0000'],
    ['\u0007', 'U+0007'],
    ['\u200B', 'U+200B'],
    ['\u202E', 'U+202E'],
  ])('are told by their number between words', async (character, number) => {
    expect(await problemsOf(intervention(`topic: sleep ${character}`))).toEqual([
      `stray-character: the invisible character ${number} means nothing here.`,
    ]);
  });

  test('are kept in texts', async () => {
    expect(await summaryOf('"a\u0000b\u200Bc"')).toBe('a\u0000b\u200Bc');
  });
});

describe('letters that were lost where a file was read as if it were stored otherwise', () => {
  const lost = 'lost-letter: A letter of this text is lost: `\uFFFD` stands in its place.';

  test('are told in texts, once for each, and kept', async () => {
    const problems = await problemsOf(intervention('summary: "a caf\uFFFD f\uFFFDr all"\n  topic: sleep\n  aims: "na\uFFFDve", "none"'));
    expect(problems).toEqual(['lost-letter: Letters of this text are lost: `\uFFFD` stands in place of each.', lost]);
    const { specs } = await readText(intervention('summary: "caf\uFFFD"'));
    expect(specs[0] && given(specs[0].summary)).toBe('caf\uFFFD');
  });

  test.each([
    ['in a name', 'timeline { event Caf\uFFFD "…" }'],
    ['in an answer, of which nobody can tell what was meant before they are back', 'topic: sl\uFFFDep, grief'],
  ])('are told %s, without the advice to remove them', async (_, statement) => {
    const { problems } = await readText(intervention(statement));
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'stray-character: A letter is lost here: `\uFFFD` stands in its place.',
    ]);
    expect(problems[0]?.remedy).toMatch(/^Open the file again with the encoding/);
  });
});

describe('nothing is too much', () => {
  const timed = async (text: string): Promise<{ readonly seconds: number; readonly codes: readonly string[]; readonly specs: number }> => {
    let reading: Reading | undefined;
    const seconds = await processorSeconds(async () => (reading = await readText(text)));
    return { seconds, codes: reading?.problems.map(({ code }) => code) ?? [], specs: reading?.specs.length ?? 0 };
  };

  test('a text of a megabyte', async () => {
    const long = 'word '.repeat(200_000).trim();
    const seconds = await processorSeconds(async () => expect(await summaryOf(`"${long}"`)).toBe(long));
    expect(seconds).toBeLessThan(2);
  });

  test('a megabyte behind a quote that nobody closed', async () => {
    const { seconds, codes } = await timed(`intervention Buddies "…" {\n  summary: "${'word '.repeat(200_000)}\n  topic: sleep\n}\n`);
    expect(codes).toEqual(['unclosed-text']);
    expect(seconds).toBeLessThan(2);
  });

  test('ten thousand blocks inside one another, closed or not: it is told, once', async () => {
    for (const closing of ['}'.repeat(10_000), '']) {
      const { codes } = await timed(`intervention Buddies "…" ${'{ contacts '.repeat(10_000)}${closing}`);
      expect(codes.filter((code) => code === 'nested-too-deep')).toHaveLength(1);
    }
    // What is read afterwards is read as ever.
    expect((await timed(intervention('topic: sleep'))).codes).toEqual([]);
  });

  test('a thousand blocks inside one another that nobody closed: those that are read are told, and no others', async () => {
    const blocks = Array.from({ length: 1000 }, (_, index) => `block${index} {`);
    const { codes } = await timed(blocks.join(' '));
    expect(codes.filter((code) => code === 'missing-brace')).toHaveLength(32);
  });

  test('ten thousand braces alone', async () => {
    expect((await timed('{'.repeat(10_000))).codes).toContain('nested-too-deep');
    expect((await timed('}'.repeat(10_000))).codes).toContain('extra-brace');
  });

  test.each(['emotional ', 'emotional support '])('twenty thousand times `%s` in one answer', async (words) => {
    const { codes, seconds } = await timed(intervention(`support: ${words.repeat(20_000)}`));
    expect(codes).toHaveLength(1);
    expect(seconds).toBeLessThan(4);
  });

  test.each(['because ', 'source ', 'source "a" '])('twenty thousand times `%s` in one answer', async (clause) => {
    const { codes, seconds } = await timed(intervention(`summary: undecided ${clause.repeat(20_000)}`));
    expect(codes.length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(4);
  });

  test('fifty thousand statements', async () => {
    const stakeholders = Array.from({ length: 50_000 }, (_, index) => `stakeholder S${index}`).join('\n');
    const spec = await specOf(intervention(`stakeholders {\n${stakeholders}\n}`));
    expect(spec.stakeholders.parties.items).toHaveLength(50_000);
  });

  test('a very long word is not repeated in full to the reader', async () => {
    const [problem] = await problemsOf(intervention(`"${'long '.repeat(5000)}"`));
    expect(problem?.length).toBeLessThan(200);
  });
});
