/** How quick fixes are offered: in which words, in which order, by which client, and where the cursor comes to stand. */
import { rules } from '@peerspec/rules';
import type { CodeActionOptions } from '@peerspec/server';
import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { over } from '../../rules/helpers.ts';
import type { Opened } from './helpers.ts';
import { applied, between, diagnosticOf, offered, offeredFor, open } from './helpers.ts';

const inside = (...lines: readonly string[]): string =>
  `intervention Calls "calls" {\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n}\n`;

const findingIn = ({ findings }: Opened, code: string) => {
  const finding = findings.find((each) => each.code === code);
  if (!finding) throw new Error(`${code} is not found.`);
  return finding;
};

const actionsOn = async (text: string, code: string) => {
  const opened = await open(text);
  return offeredFor(opened, findingIn(opened, code));
};

test('each rule offers these in its bad example', async () => {
  const titles: Record<string, readonly string[]> = {};
  for (const { code, bad } of rules) titles[code] = (await actionsOn(over(bad), code)).map(({ title }) => title);
  expect(titles).toMatchSnapshot();
});

describe('what is offered', () => {
  const text = inside('format: one-to-one', '', 'peers Buddies "buddies" {', '  experience: "has been there" // a remark', '}');

  test('is the remedy of the rule, an open question, an accepted departure, in this order', async () => {
    const actions = await actionsOn(text, 'supervision-missing');
    expect(actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred }))).toEqual([
      { title: 'Add `supervision`', kind: 'quickfix', isPreferred: undefined },
      { title: 'Record that “Supervision” is undecided', kind: 'quickfix', isPreferred: undefined },
      { title: 'Accept that nothing says who supports and supervises the peers', kind: 'quickfix', isPreferred: undefined },
    ]);
    for (const action of actions) expect(applied(text, action)).toMatchSnapshot(action.title);
  });

  test('keeps what stands behind a missing colon, though it says too little', async () => {
    const short = inside('peers Buddies "buddies" {', '  training yes', '}');
    const [action] = await actionsOn(short, 'missing-colon');
    expect(action && applied(short, action)).toContain('  training: yes\n');
  });

  test('belongs to the finding that has the same code and place, and to no other', async () => {
    const opened = await open(text);
    const { code, at } = findingIn(opened, 'supervision-missing');
    const [action] = await offered(opened, at, { only: ['quickfix'] });
    expect(action?.diagnostics?.map((diagnostic) => diagnostic.range)).toEqual([{ start: at.start, end: at.end }]);
    const all = await offered(opened, at, { only: ['quickfix'] });
    const own = all.filter(({ title }) => title === 'Accept that nothing says who supports and supervises the peers');
    expect(own.map(({ diagnostics }) => diagnostics?.map((each) => each.code))).toEqual([[code]]);
  });

  test('is nothing where nothing is found', async () => {
    const opened = await open(text);
    const remark = { start: { line: 4, character: 34 }, end: { line: 4, character: 36 } };
    expect(await offered(opened, remark)).toEqual([]);
  });

  test('begins with what mends something, and ends with what is accepted, whichever of several findings at a place comes first', async () => {
    const opened = await open(inside('stage: commissioning'));
    const { at } = findingIn(opened, 'contact-number-missing');
    const titles = (await offered(opened, { start: at.start, end: at.start })).map(({ title }) => title.split(' ')[0]);
    expect(new Set(titles.slice(0, titles.indexOf('Accept')))).toEqual(new Set(['Add', 'Record']));
    expect(new Set(titles.slice(titles.indexOf('Accept')))).toEqual(new Set(['Accept']));
  });

  test('is told once where one acceptance answers several findings', async () => {
    const twice = inside('contacts {', '  contact Call "a call"', '  contact Visit "a visit"', '}');
    const opened = await open(twice);
    const whole: Range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    const accepting = (await offered(opened, whole)).filter(({ title }) => title.startsWith('Accept that no contacts are described'));
    expect(accepting.map(({ diagnostics }) => diagnostics?.length)).toEqual([2]);
  });
});

/** One line may have many findings, in every file: who reads the list has to know which is which. */
test('no two offers at a place read alike, and the narrowest finding around the cursor comes first', async () => {
  const bare = await open(
    'intervention Calls "calls" { stage: commissioning  format: one-to-one  peers Buddies "b"  peers Friends "f" }\n',
  );
  const titles = (await offered(bare, { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } })).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(40);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(titles.filter((title) => title.includes('Reward'))).toEqual([
    'Record that “Reward” of `Buddies` is undecided',
    'Record that “Reward” of `Friends` is undecided',
  ]);

  const text = inside('peers Buddies "buddies" { tasks: "TBC" }');
  const opened = await open(text);
  const { at } = findingIn(opened, 'placeholder-answer');
  const [first] = await offered(opened, { start: at.start, end: at.start });
  expect(first?.diagnostics?.map(({ code }) => code)).toEqual(['placeholder-answer']);
});

describe('a likely correction', () => {
  test('comes first', async () => {
    const text = inside('outcomes { long-term Sleep "sleep" { in: Mothrs } }', '', 'population Mothers "mothers" { includes: "all" }');
    const actions = await actionsOn(text, 'unknown-name');
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Change to `Mothers`', true],
      ['Create `peers Mothrs`', undefined],
      ['Create `stakeholder Mothrs` in `stakeholders`', undefined],
    ]);
  });

  test('of a measure leaves the times behind it', async () => {
    const text = `measure BSES "a scale"\n\n${inside('outcomes { long-term Sleep "sleep" { measure: BSSE at 2 weeks after Birth } }', '', 'timeline { event Birth "birth" }')}`;
    const [action] = await actionsOn(text, 'unknown-name');
    expect(action && applied(text, action)).toBe(text.replace('BSSE', 'BSES'));
  });

  test('of a rule that is accepted is its name', async () => {
    const text = inside('format: group', 'accept usual-care-mising because "all have it"');
    const [action] = await actionsOn(text, 'accept-unknown-rule');
    expect(action?.title).toBe('Change to `usual-care-missing`');
  });

  test('can be to take something away', async () => {
    const [action] = await actionsOn(inside('format: group;'), 'stray-character');
    expect(action?.title).toBe('Remove `;`');
  });

  test('closes a block where it should end, and puts a comma between two texts', async () => {
    const open = 'intervention Calls "calls" {\n  peers Mothers "mothers" {\n    reward: paid\n  support: emotional\n}\n';
    const [close] = await actionsOn(open, 'missing-brace');
    expect(close && applied(open, close)).toBe(open.replace('paid\n', 'paid\n  }\n'));
    const texts = inside('aims: "more sleep" "less worry"');
    const [comma] = await actionsOn(texts, 'missing-comma');
    expect(comma && applied(texts, comma)).toBe(texts.replace('" "', '", "'));
  });
});

test('while a block or a text is not closed only that is mended', async () => {
  const opened = await open('intervention Calls "calls" {\n  format: group\n  peers Mothers "mothers" {\n');
  const titles = (await offered(opened, { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } })).map(({ title }) => title);
  expect(new Set(titles)).toEqual(new Set(['Close the block', 'Close the blocks']));
});

describe('the cursor', () => {
  const text = inside('format: group', '', 'peers Buddies "buddies" {', '  experience: "has been there"', '}');

  test.each([
    ['\n', text],
    ['\r\n', text.replaceAll('\n', '\r\n')],
  ])('comes to what has to be said, by a command that says where it is (lines end with %j)', async (_, written) => {
    const opened = await open(written);
    const places: string[] = [];
    for (const { command, ...action } of await offeredFor(opened, findingIn(opened, 'supervision-missing'))) {
      expect(command?.command).toBe('peerspec.select');
      const [uri, range] = (command?.arguments ?? []) as readonly unknown[];
      expect(uri).toBe('file:///work/main.peer');
      places.push(between(applied(written, action), range as Range));
    }
    expect(places).toEqual(['…', '…', '…']);
  });

  test('is left alone where nothing has to be said', async () => {
    const unused = over(rules.find(({ code }) => code === 'accept-unused')?.bad ?? '');
    const [action] = await actionsOn(unused, 'accept-unused');
    expect(action?.command).toBe(undefined);
    expect(action && applied(unused, action)).toBe(over(''));
  });

  test('comes to an empty place where a word has to be chosen, and the list of words opens in an editor that has one', async () => {
    const opened = await open(inside('summary: "calls"'));
    const { at } = findingIn(opened, 'form-unstated');
    const added = async (options: CodeActionOptions) =>
      (await offered(opened, at, { only: ['quickfix'] }, options)).find(({ title }) => title === 'Add `form`');
    const action = await added({ snippets: true, suggests: true });
    expect(JSON.stringify(action?.edit)).toContain('format: ${1:}');
    expect(action?.command?.command).toBe('editor.action.triggerSuggest');
    expect((await added({ snippets: true }))?.command).toBeUndefined();
    expect(JSON.stringify((await added({}))?.edit)).toContain('format: \\n');
  });

  test('is put by a client that takes snippets, without a command', async () => {
    const opened = await open(text);
    const finding = findingIn(opened, 'supervision-missing');
    const context = { diagnostics: [diagnosticOf(finding)], only: ['quickfix'] };
    const actions = await offered(opened, finding.at, context, { snippets: true });
    const accepting = actions.find(({ title }) => title === 'Accept that nothing says who supports and supervises the peers');
    expect(accepting).toEqual({
      title: 'Accept that nothing says who supports and supervises the peers',
      kind: 'quickfix',
      diagnostics: [diagnosticOf(finding)],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: 'file:///work/main.peer', version: null },
            edits: [
              {
                range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } },
                snippet: { kind: 'snippet', value: '\n  accept supervision-missing because "${1:…}"\n' },
              },
            ],
          },
        ],
      },
    });
  });

  test('of several lines begins where its line does for a client that takes snippets: VS Code sets in what stands behind as far as that place', async () => {
    const written = 'intervention Calls "calls" {\n  peers Buddies "buddies" {\n    experience: "costs $5, seen \\"there\\""\n  }\n}\n';
    const opened = await open(written);
    const actions = await offered(opened, findingIn(opened, 'supervision-missing').at, { only: ['quickfix'] }, { snippets: true });
    const { edit } = actions.find(({ title }) => title === 'Add `supervision`') ?? {};
    expect(edit?.documentChanges).toMatchObject([
      {
        edits: [
          {
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 42 } },
            // What a snippet would take for a place to fill in, or leave out, stays as it is.
            snippet: { value: '    experience: "costs \\$5, seen \\\\"there\\\\""\n    supervision: "${1:…}"' },
          },
        ],
      },
    ]);
  });
});
