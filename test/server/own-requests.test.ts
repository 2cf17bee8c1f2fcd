/** What our own editor asks beyond the protocol: how far a file has come, what could be written, what it becomes, and which findings there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Block, markdown } from '@peerspec/documents';
import { questions, readText, sections, type Reading } from '@peerspec/language';
import { coverageOf } from '@peerspec/rules';
import type { Insertion, QuestionCoverage, FileCoverage, StartingPoints, WrittenDocument, WrittenFile } from '@peerspec/server/protocol';
import { ownRequests } from '@peerspec/server/protocol';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { folderOf } from '../cli/support/folder.ts';
import { run } from '../cli/support/run-main.ts';
import { editorHere, uriOf, type Editor } from './support/editor.ts';
import { examples } from './support/examples.ts';

/** A snippet as it stands with words where it leaves a text to be written, and nothing else filled in. */
const asWritten = (snippet: string): string =>
  snippet
    .replaceAll(/\$\{\d+:…\}/g, 'as they say it')
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/\\([\\$},|])/g, '$1');

const withInsertion = (text: string, { range, snippet }: Insertion): string => {
  const lines = text.split('\n');
  const offset = ({ line, character }: Insertion['range']['start']): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(0, offset(range.start)) + asWritten(snippet.value) + text.slice(offset(range.end));
};

const opened = async (file: string, text: string): Promise<{ readonly editor: Editor; readonly uri: string }> => {
  const folder = folderOf();
  const editor = await editorHere({ folders: [folder] });
  const uri = uriOf(folder, file);
  editor.open(uri, text);
  return { editor, uri };
};

const ask = async <T>({ editor, uri }: { readonly editor: Editor; readonly uri: string }, method: string, more: object = {}): Promise<T> =>
  (await editor.ask(method, { textDocument: { uri }, ...more })) as T;

const allQuestions = (coverage: FileCoverage): readonly QuestionCoverage[] =>
  coverage.interventions.flatMap(({ sections }) => sections.flatMap(({ questions: each }) => each));

const draft = `intervention Calls "Calls" {
  summary: "somebody rings up"
  topic: infant-feeding
  peers Friends { training: undecided because "the midwives are asked first" }
}
`;

describe('two files held against one another', () => {
  it('are what the command line says, with what is not yet saved', async () => {
    const { editor, uri } = await opened('a.peer', 'intervention A { format: group }');
    const other = uri.replace('a.peer', 'b.peer');
    editor.open(other, 'intervention B { format: one-to-one }');
    const blocks = await ask<readonly Block[]>({ editor, uri }, ownRequests.comparison.method, { other });
    expect(markdown(blocks)).toContain('| Form     | group | one-to-one | different |');
    editor.open(other.replace('b.peer', 'c.peer'), 'measure Scale "a scale"');
    expect(await ask<null>({ editor, uri }, ownRequests.comparison.method, { other: other.replace('b.peer', 'c.peer') })).toBeNull();
  });
});

describe('how far a file has come', () => {
  it('is what the questions of the command line come to', async () => {
    const text = examples['portfolio/feeding-calls.peer'] ?? '';
    const folder = folderOf(examples);
    const editor = await editorHere({ folders: [folder] });
    const uri = uriOf(folder, 'portfolio/feeding-calls.peer');
    editor.open(uri, text);
    const coverage = await ask<FileCoverage>({ editor, uri }, ownRequests.coverage.method);
    const { out } = await run(folder, ['questions', 'portfolio/feeding-calls.peer']);
    const [intervention] = coverage.interventions;
    expect(out).toContain(`${intervention?.answered ?? 0} questions answered`);
    expect(out).toContain(`${intervention?.silent ?? 0} silent`);
    for (const { question } of allQuestions(coverage)) expect(out.replaceAll(/\s+/g, ' ')).toContain(question);
  });

  it('tells each question with its place, and an open one with its reason', async () => {
    const at = await opened('draft.peer', draft);
    const coverage = await ask<FileCoverage>(at, ownRequests.coverage.method);
    const of = (path: string): QuestionCoverage | undefined => allQuestions(coverage).find((each) => each.path === path);
    expect(of('summary')).toMatchObject({ status: 'answered', at: { uri: at.uri, range: { start: { line: 1, character: 11 } } } });
    expect(of('peers.training')).toMatchObject({ status: 'open', gap: expect.stringContaining('the midwives are asked first') as string });
    expect(of('country')).toMatchObject({ status: 'silent' });
    expect(of('country')).not.toHaveProperty('gap');
  });

  it('counts what is found as an editor lists it: at an early stage nearly everything is a hint, which is not counted', async () => {
    const at = (stage: string) => opened('stage.peer', `intervention A "a" {\n  stage: ${stage}\n  format: group\n}\n`);
    for (const stage of ['idea', 'commissioning']) {
      const { editor, uri } = await at(stage);
      await editor.until(() => editor.last(uri) !== undefined);
      const listed = editor.last(uri)?.diagnostics.filter(({ severity }) => severity < 4) ?? [];
      expect((await ask<FileCoverage>({ editor, uri }, ownRequests.coverage.method)).found).toBe(listed.length);
      expect(listed.length > 10).toBe(stage === 'commissioning');
    }
  });

  it('is nothing where there is no intervention', async () => {
    const parts = 'condition Care "what people get anyway" { status: present }\n';
    expect(await ask<FileCoverage>(await opened('parts.peer', parts), ownRequests.coverage.method)).toMatchObject({ interventions: [] });
  });
});

describe('what can be written for a question that is passed over', () => {
  const statusOf = (reading: Reading, path: string): string | undefined => {
    const [spec] = reading.specs;
    return (
      spec &&
      coverageOf(spec)
        .sections.flatMap(({ questions: each }) => each)
        .find((each) => each.path === path)?.status
    );
  };

  it('answers it and leaves the file readable, for every silent question of a draft', async () => {
    const at = await opened('draft.peer', draft);
    const coverage = await ask<FileCoverage>(at, ownRequests.coverage.method);
    const silent = allQuestions(coverage).filter(({ status }) => status === 'silent');
    const before = await readText(draft);
    const offered: string[] = [];
    for (const { path } of silent) {
      const insertion = await ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'Calls', path });
      if (!insertion) continue;
      offered.push(path);
      const after = await readText(withInsertion(draft, insertion));
      // Names and events that the answer speaks of may still have to be declared.
      const isLeft = after.problems.some(({ code }) => code === 'missing-answer');
      const wrong = after.problems.filter(({ code }) => code !== 'unknown-name' && code !== 'missing-answer');
      expect(
        wrong.map(({ message }) => message),
        path,
      ).toEqual(before.problems.map(({ message }) => message));
      // A figure, a date or a name is left to the author; a declaration with such a question is there all the same.
      expect(isLeft ? ['answered', 'silent'] : ['answered'], path).toContain(statusOf(after, path));
    }
    expect(silent.length - offered.length).toBeLessThanOrEqual(silent.length / 10);
  });

  it.each([
    ['with what is there', 'outcomes {\n    intermediate Trust "trust" { in: Mothers }\n  }'],
    ['with nothing in it yet', 'outcomes {\n  }'],
    ['that is not there', ''],
  ])('sets in each line of a declaration in a section %s', async (_, section) => {
    const text = `intervention Calls "Calls" {\n  population Mothers "mothers"\n  ${section}\n}\n`.replace(/\n +\n/, '\n');
    const at = await opened('set-in.peer', text);
    const insertion = await ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'Calls', path: 'outcomes.unintended' });
    if (!insertion) throw new Error('Nothing is offered.');
    expect(withInsertion(text, insertion)).toMatch(/\n {4}unintended \w+ "as they say it" \{\n {6}in: [^\n]*\n {4}\}\n {2}\}/);
  });

  it('chooses nothing: where there are words to choose from it leaves the place empty, and says so', async () => {
    const at = await opened('draft.peer', draft);
    const insert = (path: string) => ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'Calls', path });
    const form = await insert('format.form');
    expect(form?.snippet.value).toContain('format: ${1:}');
    expect(form?.chooses).toBe(true);
    expect(await insert('aims')).not.toHaveProperty('chooses');
  });

  it('fills in what a template left blank, and is nothing where an answer cannot be understood', async () => {
    const text = 'intervention A "a" {\n  aims: "…"\n  country: 7\n  implementation { access-points: "…" }\n}\n';
    const at = await opened('blank.peer', text);
    const insert = (path: string) => ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'A', path });
    const aims = await insert('aims');
    expect(aims?.range).toEqual({ start: { line: 1, character: 8 }, end: { line: 1, character: 11 } });
    const waysIn = await insert('implementation.access-points');
    expect(waysIn?.range).toEqual({ start: { line: 3, character: 34 }, end: { line: 3, character: 37 } });
    expect(await insert('country')).toBeNull();
  });

  it('begins no declaration once more that is only begun: that is gone on with', async () => {
    const at = await opened('begun.peer', 'intervention A "a" {\n  outcomes {\n    long-term InWork "…"\n  }\n}\n');
    const insert = (path: string) => ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'A', path });
    expect(await insert('outcomes.long-term')).toBeNull();
    expect(await insert('outcomes.unintended')).not.toBeNull();
  });

  it.each(['reward:', 'reward :', 'reward:  ', 'training:', 'experience: // what?'])(
    'leaves the word where it stands that has nothing behind its colon: `%s`',
    async (line) => {
      const text = `intervention A "a" {\n  peers Peers {\n    ${line}\n  }\n}\n`;
      const at = await opened('begun.peer', text);
      const path = `peers.${/^\w+/.exec(line)?.[0] ?? ''}`;
      const insertion = await ask<Insertion | null>(at, ownRequests.insertion.method, { intervention: 'A', path });
      if (!insertion) throw new Error('Nothing is offered.');
      const after = withInsertion(text, insertion);
      expect(
        after
          .split('\n')[2]
          ?.trimStart()
          .startsWith(line.trimEnd().replace(/ \/\/.*/, '')),
      ).toBe(true);
      expect(after.length).toBeGreaterThanOrEqual(text.trimEnd().length);
    },
  );

  it('is nothing for a question that is answered, one that does not exist, and another intervention', async () => {
    const at = await opened('draft.peer', draft);
    for (const asked of [
      { intervention: 'Calls', path: 'summary' },
      { intervention: 'Calls', path: 'nothing.such' },
      { intervention: 'Other', path: 'country' },
    ]) {
      expect(await ask(at, ownRequests.insertion.method, asked)).toBeNull();
    }
  });

  it('needs to be told which question', async () => {
    const at = await opened('draft.peer', draft);
    await expect(ask(at, ownRequests.insertion.method, { intervention: 'Calls' })).rejects.toThrow('does not say the `path`');
    await expect(ask(at, ownRequests.insertion.method, { intervention: 7, path: 'summary' })).rejects.toThrow('something else than a text');
  });
});

it('the documents are those that the command line writes', async () => {
  const folder = folderOf(examples);
  const editor = await editorHere({ folders: [folder] });
  const file = 'complete/infant-feeding-one-to-one.peer';
  const uri = uriOf(folder, file);
  editor.open(uri, examples[file] ?? '');
  const [document] = await ask<readonly WrittenDocument[]>({ editor, uri }, ownRequests.documents.method);
  expect(document?.fileName).toBe('infant-feeding-one-to-one-FeedingFriends.md');
  const { out } = await run(folder, ['generate', file, '--out', '-']);
  expect(document?.text.slice(document.text.indexOf('\n\n') + 2).replace(/\d+ \w+ \d{4}/, '')).toBe(out.replace(/\d+ \w+ \d{4}/, ''));
});

it('files for others are those that the command line writes, and where there is no picture it says so', async () => {
  const folder = folderOf(examples);
  const editor = await editorHere({ folders: [folder] });
  const file = 'complete/infant-feeding-one-to-one.peer';
  const uri = uriOf(folder, file);
  editor.open(uri, examples[file] ?? '');
  for (const [format, pictures] of [
    ['docx', []],
    ['html', []],
    ['svg', ['theory', 'contacts']],
  ] as const) {
    const written = await ask<readonly WrittenFile[]>({ editor, uri }, ownRequests.files.method, { format });
    expect(written.flatMap(({ picture }) => picture ?? [])).toEqual(pictures);
    for (const each of written) {
      const picture = each.picture === undefined ? [] : ['--picture', each.picture];
      await run(folder, ['generate', file, '--format', format, ...picture, '--out', 'out']);
      expect('base64' in each && each.base64).toBe(readFileSync(`${folder}/out/${each.fileName}`).toString('base64'));
    }
  }
  await expect(ask({ editor, uri }, ownRequests.files.method, { format: 'pdf' })).rejects.toThrow('cannot write a file in this format');
  const calls = await opened('calls.peer', 'intervention Calls "Calls" { }');
  expect(await ask(calls, ownRequests.files.method, { format: 'svg' })).toMatchObject([
    { intervention: 'Calls', refusal: expect.stringContaining('There is nothing to draw') as string },
  ]);
  const text = 'timeline { event Birth "b" } contacts { contact Call "c" { when: from 2 days after Birth  every: 1 week  for: 6 weeks } }';
  const timed = await opened('calls.peer', `intervention Calls "Calls" { ${text} }`);
  const contacts = { picture: 'contacts', fileName: 'calls-Calls-contacts.svg', base64: expect.any(String) as string };
  expect(await ask(timed, ownRequests.files.method, { format: 'svg' })).toMatchObject([contacts]);
});

it('the codes are those that have a page in docs/rules', async () => {
  const { editor } = await opened('draft.peer', draft);
  const codes = (await editor.ask(ownRequests.codes.method, undefined)) as readonly { readonly code: string; readonly message: string }[];
  const sources = readdirSync(fromRoot('docs/rules')).filter((name) => name !== 'README.md');
  expect(codes.map(({ code }) => code)).toEqual(sources.map((name) => name.replace(/\.md$/, '')).sort());
  for (const { code, message } of codes) expect(readFileSync(fromRoot('docs/rules', `${code}.md`), 'utf8')).toContain(`**${message}**`);
});

describe('a new specification', () => {
  it('can be about what the library has evidence on, in every form', async () => {
    const { editor } = await opened('draft.peer', draft);
    const { topics, forms } = (await editor.ask(ownRequests.startingPoints.method, undefined)) as StartingPoints;
    expect(topics).toContain('infant-feeding');
    expect(topics).not.toContain('any');
    expect(forms.map(({ word }) => word)).toEqual(Object.keys(sections.format.properties.form.kind.options ?? {}));
  });

  it.each(Object.keys(sections.format.properties.form.kind.options ?? {}))(
    'given %s can be read as it stands, and says what is known',
    async (form) => {
      const { editor } = await opened('draft.peer', draft);
      const text = asWritten((await editor.ask(ownRequests.template.method, { topic: 'bereavement', form })) as string);
      const { problems, specs } = await readText(text);
      expect(problems.map(({ message }) => message)).toEqual([]);
      expect(specs[0]?.topic).toMatchObject({ value: [{ value: 'bereavement' }] });
      expect(specs[0]?.format.form).toMatchObject({ value: form });
      const asked = new Set(questions.filter(({ row }) => row.core).map(({ section }) => section));
      for (const section of asked) if (section !== '') expect(text, section).toMatch(new RegExp(`^  ${section}\\b`, 'm'));
    },
  );

  it.each([
    ['group', 'format: group {\n    facilitated-by: "as they say it"\n  }'],
    [
      'online-community',
      'format: online-community {\n    moderated-by: "as they say it"\n    moderation: "as they say it"\n    rules: "as they say it"\n  }',
    ],
    ['on-demand', 'count: on-demand\n      available: "as they say it"\n    }\n  }'],
    ['network', 'format: network\n'],
  ])('asks further what a form of support is to be described by: %s', async (form, expected) => {
    const { editor } = await opened('draft.peer', draft);
    expect(asWritten((await editor.ask(ownRequests.template.method, { topic: 'bereavement', form })) as string)).toContain(expected);
  });

  it.each(['one-to-one', 'group', 'circle', 'online-community', 'on-demand', 'network'])(
    'answers nothing but what was asked: %s',
    async (form) => {
      const { editor } = await opened('draft.peer', draft);
      const template = (await editor.ask(ownRequests.template.method, { topic: 'bereavement', form })) as string;
      const answers = [...template.matchAll(/^\s*[\w-]+: (.*?)(?: \{)?$/gm)].map(([, answer]) => answer ?? '');
      expect(answers.length).toBeGreaterThan(8);
      const isOpen = /^(?:"\$\{\d+:…\}"|\$\{\d+:\})$/;
      expect(answers.filter((answer) => !isOpen.test(answer)).filter((answer) => !['bereavement', form].includes(answer))).toEqual([]);
    },
  );
});
