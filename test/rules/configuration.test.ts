/** What a configuration may say, and what is said about one that says something else. */
import { readConfiguration } from '@peerspec/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What is wrong, as "line:column message | remedy". */
const told = (text: string): readonly string[] =>
  readConfiguration(text).problems.map(
    ({ at, message, remedy }) => `${at.start.line + 1}:${at.start.character + 1} ${message} | ${remedy}`,
  );

/** The text with its problems mended by what is suggested, the last first. */
const mended = (text: string): string =>
  readConfiguration(text)
    .problems.toReversed()
    .reduce((rest, { at, replacement }) => {
      const lines = rest.split('\n');
      const line = lines[at.start.line] ?? '';
      if (replacement === undefined) throw new Error(`Nothing is suggested for ${line}`);
      lines[at.start.line] = line.slice(0, at.start.character) + replacement + line.slice(at.end.character);
      return lines.join('\n');
    }, text);

describe('a configuration that is in order', () => {
  test('says each thing with its place', () => {
    const { configuration, problems } = readConfiguration(`{
  // The college has no materials of its own.
  "rules": { "materials-unstated": "off", "theory-missing": { "idea": "info" } },
  "overrides": [{ "files": ["drafts"], "rules": { "theory-missing": "hint" }, "defaults": { "country": ["UK", "Ireland"] } }],
  "exclude": ["archive/"],
  "defaults": { "topic": "infant-feeding" },
  "evidence": ["shared/ours.peer", "../common.peer"],
  "$schema": "./peerspec.config.schema.json",
}`);
    expect(problems).toEqual([]);
    expect(configuration.rules).toMatchObject([
      { code: 'materials-unstated', severity: 'off', at: { start: { line: 2, character: 35 } } },
      { code: 'theory-missing', stage: 'idea', severity: 'info', at: { start: { line: 2, character: 70 } } },
    ]);
    expect(configuration.overrides).toMatchObject([
      {
        files: [{ value: 'drafts' }],
        rules: [{ code: 'theory-missing', severity: 'hint' }],
        defaults: { country: { value: ['UK', 'Ireland'] } },
      },
    ]);
    expect(configuration.exclude).toMatchObject([{ value: 'archive/', at: { start: { line: 4, character: 14 } } }]);
    expect(configuration.defaults).toMatchObject({ topic: { value: ['infant-feeding'] } });
    expect(configuration.evidence.map(({ value }) => value)).toEqual(['shared/ours.peer', '../common.peer']);
  });

  test.each(['{}', '{ "rules": {} }', '{ "overrides": [], "exclude": [], "evidence": [], "defaults": {} }', '// nothing yet\n{}\n'])(
    'may be nearly empty: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('an unknown word is named, with what was probably meant', () => {
  test.each([
    ['{ "rulse": {} }', '{ "rules": {} }'],
    ['{ "suppressions": "known.json" }', '{ "baseline": "known.json" }'],
    ['{ "overdue": "warning" }', '{ "dates": "warning" }'],
    ['{ "dates": "warn" }', '{ "dates": "warning" }'],
    ['{ "ignore": ["old"] }', '{ "exclude": ["old"] }'],
    ['{ "overrides": [{ "file": ["old"] , "files": ["a"] }] }', '{ "overrides": [{ "files": ["old"] , "files": ["a"] }] }'],
    ['{ "defaults": { "topics": "sleep" } }', '{ "defaults": { "topic": "sleep" } }'],
    ['{ "rules": { "materials-unstatd": "off" } }', '{ "rules": { "materials-unstated": "off" } }'],
    ['{ "rules": { "theory-missing": "warn" } }', '{ "rules": { "theory-missing": "warning" } }'],
    ['{ "rules": { "theory-missing": "Error" } }', '{ "rules": { "theory-missing": "error" } }'],
    ['{ "rules": { "theory-missing": false } }', '{ "rules": { "theory-missing": "off" } }'],
    ['{ "rules": { "theory-missing": { "desgin": "hint" } } }', '{ "rules": { "theory-missing": { "design": "hint" } } }'],
    ['{ "rules": { "theory-missing": { "design": "ofF" } } }', '{ "rules": { "theory-missing": { "design": "off" } } }'],
  ])('%s', (written, meant) => expect(mended(written)).toBe(meant));

  test('with its line and column, and what could stand there instead', () => {
    expect(told('{\n  "rules": {\n    "materials-unstatd": "off",\n    "theory-missing": "warn"\n  },\n  "excluded": []\n}')).toEqual([
      '3:5 There is no rule called `materials-unstatd`; did you mean `materials-unstated`? | `peerspec rules` lists all rules.',
      '4:23 A rule cannot be set to `warn`; did you mean `warning`? | A rule is set to `off`, `hint`, `info`, `warning` or `error`, or to one of these for each stage: `{ "design": "warning" }`.',
      '6:3 `excluded` means nothing here; did you mean `exclude`? | What can stand here: `$schema`, `extends`, `rules`, `overrides`, `exclude`, `gitignore`, `defaults`, `evidence`, `dates` and `baseline`.',
    ]);
  });

  test('where it stands at the wrong level, its place is told', () => {
    expect(told('{ "topic": "sleep" }')).toEqual([
      '1:3 `topic` means nothing here. | It stands in `defaults`: `"defaults": { "topic": "infant-feeding" }`.',
    ]);
    expect(told('{ "overrides": [{ "files": ["a"], "evidence": [] }] }')).toEqual([
      '1:35 `evidence` means nothing here. | It stands at the top of the configuration, for all files.',
    ]);
  });

  test('a problem with the text of a file is no rule and cannot be set', () => {
    expect(told('{ "rules": { "unknown-word": "off" } }')).toEqual([
      '1:14 `unknown-word` is no rule: it says that something is wrong with a file, which is always an error. | Remove this line.',
    ]);
  });

  test('what is like nothing at all is not guessed', () => {
    expect(told('{ "rules": { "xyz": "off", "theory-missing": "purple" } }')).toMatchObject([
      expect.stringContaining('There is no rule called `xyz`. |'),
      expect.stringContaining('A rule cannot be set to `purple`. |'),
    ]);
  });

  test('the names that every object has are no settings', () => {
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(told(`{ "${word}": {} }`)[0]).toContain(`\`${word}\` means nothing here`);
      expect(told(`{ "rules": { "${word}": "off" } }`)[0]).toContain(`There is no rule called \`${word}\``);
      expect(told(`{ "rules": { "theory-missing": "${word}" } }`)[0]).toContain(`A rule cannot be set to \`${word}\``);
    }
  });
});

describe('a value of another kind is told, and the rest is read all the same', () => {
  test.each([
    ['[]', 'This should be an object `{ … }` that holds the settings, and it is a list `[ … ]`.'],
    ['null', 'and it is `null`.'],
    ['{ "rules": [] }', 'This should be an object `{ … }` that holds rules with how grave each is, and it is a list `[ … ]`.'],
    ['{ "rules": { "theory-missing": 2 } }', 'This is not how grave a rule can be.'],
    ['{ "exclude": "old" }', 'This should be a list `[ … ]` of patterns of paths, and it is a text.'],
    ['{ "exclude": [1] }', 'This should be a text in double quotes, and it is a number.'],
    [
      '{ "defaults": { "topic": [] } }',
      'This should be a word such as `"infant-feeding"`, or a list of them, and it is a list with nothing in it.',
    ],
    ['{ "defaults": { "topic": "infant feeding" } }', '`infant feeding` is not written as in a `.peer` file.'],
    ['{ "overrides": [{ "rules": {} }] }', 'This override does not say for which files it is.'],
    ['{ "overrides": ["old"] }', 'This should be an object `{ … }` that holds `files` and what applies to them, and it is a text.'],
    ['{ "evidence": ["notes.md"] }', '`notes.md` is no `.peer` file.'],
    ['{ "$schema": 1 }', 'The address of a description is a text.'],
    ['{ "rules": {}, "rules": {} }', '`rules` is written twice here.'],
  ])('%s', (text, message) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(message);
  });

  test.each([
    '',
    ' ',
    '/old',
    'C:/old',
    'a\\\\b',
    '../old',
    'a/../b',
    '!old',
    'a'.repeat(501),
    '!(old)',
    '([a-z]+)+c',
    '+(a|b)',
    'a|b',
    '{a',
    'a}',
    '{a}',
    '{a,{b,c}}',
    '[a',
    'a]',
    '{a,b}'.repeat(8),
  ])('no pattern of paths: %j', (pattern) => expect(told(`{ "exclude": ["${pattern}", "good"] }`)).toHaveLength(1));

  test('what can be understood counts', () => {
    const { configuration, problems } = readConfiguration('{ "rules": { "x": 1, "theory-missing": "off" }, "exclude": [1, "old"] }');
    expect(problems).toHaveLength(2);
    expect(configuration.rules).toMatchObject([{ code: 'theory-missing', severity: 'off' }]);
    expect(configuration.exclude).toMatchObject([{ value: 'old' }]);
  });
});

describe('what is not JSON is told once, where it begins', () => {
  test.each([
    ['', '1:1 This configuration says nothing. | Write `{}` where nothing is to be set, or remove the file.'],
    ['{\n  "rules" {}\n}', '2:11 A colon is missing before this. | Write `"name": value`.'],
    ['{\n  "exclude": []\n  "evidence": []\n}', '3:3 A comma is missing before this. | Put a comma between two entries.'],
    ['{ "rules": {', '1:13 A brace `{` is never closed. | Write the `}` that belongs to it.'],
    ["{ 'rules': {} }", '1:3 This cannot be understood. | Write names and texts in double quotes.'],
    ['{} {}', '1:4 The configuration is over before this. | Keep everything within one pair of braces `{ … }`.'],
    ['['.repeat(90_000), '1:101 This is nested too deeply. | A configuration is a few levels deep.'],
  ])('%#', (text, message) => expect(told(text)).toEqual([message]));
});

describe('never throws, whatever the text', () => {
  const isRead = (text: string): void => {
    const lines = text.split('\n');
    const outside = readConfiguration(text).problems.filter(
      ({ at: { start, end } }) =>
        start.line >= lines.length || end.line >= lines.length || start.character > (lines[start.line] ?? '').length,
    );
    expect(outside).toEqual([]);
  };

  test('any JSON, with places that are in the text', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), isRead));
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,\\/*!.a1\n é')) }), isRead));
  });

  test('any values in the right places', () => {
    const word = fc.constantFrom(
      'rules',
      'overrides',
      'files',
      'defaults',
      'topic',
      'exclude',
      'theory-missing',
      'off',
      'design',
      '**',
      '[',
      '{',
    );
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(word, tie('value'), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(fc.property(tree, (value) => isRead(JSON.stringify(value, undefined, 1))));
  });
});

describe('a configuration that would keep a reader busy is told as wrong', () => {
  const told = (text: string): readonly string[] => readConfiguration(text).problems.map(({ message }) => message);

  test.each([
    [
      'too long',
      JSON.stringify({ exclude: ['a'.repeat(100_000)] }),
      'This configuration is too long: it has more than 100,000 characters.',
    ],
    ['too deep', '['.repeat(50_000), 'This is nested too deeply.'],
    ['too deep in objects', '{ "rules": '.repeat(5_000), 'This is nested too deeply.'],
    [
      'too many patterns',
      JSON.stringify({ exclude: Array.from({ length: 3_000 }, () => 'a') }),
      'From here on there are too many patterns.',
    ],
  ])('%s', (_name, text, message) => expect(told(text)).toEqual([message]));

  test('with patterns only as far as they are taken', () => {
    const patterns = Array.from({ length: 3_000 }, () => 'a');
    const { configuration } = readConfiguration(JSON.stringify({ overrides: [{ files: patterns }, { files: patterns }] }));
    expect(configuration.overrides.map(({ files }) => files.length)).toEqual([1250, 0]);
  });

  test('up to a hundred times', () => {
    const words = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`word-${index}`, 1]));
    expect(told(JSON.stringify(words))).toHaveLength(100);
    expect(told(JSON.stringify({ rules: words }))).toHaveLength(100);
  });
});

describe('a topic or a country one slip away from one that is known', () => {
  test.each([
    ['topic', 'infant-feding', 'infant-feeding'],
    ['topic', 'Brestfeeding', 'breastfeeding'],
    ['topic', 'mental-heatlh', 'mental-health'],
    ['country', 'Scotlnd', 'scotland'],
    ['country', 'Austraila', 'australia'],
  ])('%s: %s is told, with what was probably meant', (kind, word, meant) => {
    const text = `{ "defaults": { "${kind}": "${word}" } }`;
    expect(told(text)).toEqual([expect.stringContaining(`Nothing is known of the ${kind} \`${word}\`; did you mean \`${meant}\`?`)]);
    expect(told(mended(text))).toEqual([]);
  });

  test.each([
    ['topic', 'gaming'],
    ['topic', 'sickle-cell-disease'],
    ['topic', 'Infant-Feeding'],
    ['country', 'Iran'],
    ['country', 'Austria'],
    ['country', 'north-macedonia'],
    ['country', 'Kernow'],
  ])('%s: a word of its own, such as %s, is not', (kind, word) =>
    expect(told(`{ "overrides": [{ "files": ["x"], "defaults": { "${kind}": ["${word}"] } }] }`)).toEqual([]),
  );
});
