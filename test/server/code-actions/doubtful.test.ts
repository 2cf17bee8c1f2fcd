/** Where nobody can tell what was meant, nothing is offered; what is offered does what it says. */
import { expect, test } from 'vitest';
import { applied, offeredFor, open } from './helpers.ts';

/** The titles of what is offered for all findings of a code. */
const titles = async (text: string, code: string): Promise<readonly string[]> => {
  const opened = await open(text);
  const found = opened.findings.filter((each) => each.code === code);
  expect(found).not.toEqual([]);
  return (await Promise.all(found.map((each) => offeredFor(opened, each)))).flat().map(({ title }) => title);
};

const flat = `intervention A "a" {
summary: "rings"
peers P "p" {
training: "two days"
topic: infant-feeding
}
`;

test('where nothing is set in, no block is closed in front of what belongs to it', async () => {
  expect(await titles(flat, 'missing-brace')).toEqual([]);
  expect(await titles(`${flat}\nintervention B "b" {\nsummary: "y"\n}\n`, 'missing-brace')).toEqual([]);
});

test('a brace is not taken away from behind the words whose block it closes', async () => {
  expect(await titles(flat, 'extra-brace')).toEqual([]);
  expect(await titles('intervention A "a" {\n  summary: "x"\n}\n}\n', 'extra-brace')).toEqual(['Remove `}`']);
});

test('a section is not offered where something unfinished would swallow it', async () => {
  const opened = await open('intervention A "a" {\n  summary: "rings"\n  format: one to one\n  topic sleep\n}\n');
  for (const finding of opened.findings) {
    for (const action of await offeredFor(opened, finding)) {
      const { findings } = await open(applied(opened.source.text, action));
      expect(
        findings.filter(({ code, message }) => code === finding.code && message === finding.message),
        `${finding.code}: ${action.title}`,
      ).toEqual([]);
    }
  }
});

test.each([
  ['  aims: "TBC", "to help"\n', '  aims: "to help"\n'],
  ['  aims: "to help", "TBC"\n', '  aims: "to help"\n'],
  ['  aims: "to help",\n    "TBC",\n    "to ring"\n', '  aims: "to help",\n    "to ring"\n'],
  ['  aims: "to help", "?" because "they said so"\n', '  aims: "to help" because "they said so"\n'],
  ['  peers P "mums" {\n    training: 3 days "TBC"\n  }\n', '  peers P "mums" {\n    training: 3 days\n  }\n'],
])('a text that says nothing is taken away from beside what says something: %j', async (before, after) => {
  const around = (said: string): string => `intervention A "a" {\n${said}}\n`;
  const opened = await open(around(before));
  const finding = opened.findings.find(({ code }) => code === 'placeholder-answer');
  const [action] = finding ? await offeredFor(opened, finding) : [];
  expect(action?.title).toMatch(/^Take “(TBC|\?)” away$/);
  expect(action && applied(around(before), action)).toBe(around(after));
});

test('but not with a remark', async () => {
  expect(await titles('intervention A "a" {\n  aims: "TBC", // ask Ann\n    "to help"\n}\n', 'placeholder-answer')).toEqual([
    'Accept that a text stands for an answer and only says that there is none',
  ]);
});

/** What is wrong with the text after an action that was not before. */
const wrongsAfter = async (text: string, changed: string): Promise<readonly string[]> => {
  const before = (await open(text)).source.reading.problems.map(({ code }) => code);
  const after = (await open(changed)).source.reading.problems.map(({ code }) => code);
  const roomLeft = ['missing-answer', 'incomplete-clause'];
  return after.filter((code) => !before.includes(code) && !roomLeft.includes(code));
};

test.each([
  'intervention A "T" { peers P "x"  peers Q "y" {} }\n',
  'intervention A "T" { population P "x" topic: sleep }\n',
  'intervention A "T" {\n  accept theory-missing because\n}\n',
  'intervention A "T" {\n  accept theory-missing because ""\n}\n',
  'intervention A "T" {\n  summary: undecided because\n}\n',
])('what is offered breaks nothing, where something stands behind on the line: %j', async (text) => {
  const opened = await open(text);
  let tried = 0;
  for (const finding of opened.findings) {
    for (const action of await offeredFor(opened, finding)) {
      tried += 1;
      expect(await wrongsAfter(text, applied(text, action)), `${finding.code}: ${action.title}`).toEqual([]);
    }
  }
  expect(tried).toBeGreaterThan(0);
});

test.each([
  ['  accept theory-missing because\n', 'accept-without-reason'],
  ['  accept theory-missing because ""\n', 'accept-without-reason'],
  ['  summary: undecided because\n', 'gap-without-reason'],
])('a reason is written where its word stands already: %j', async (said, code) => {
  const text = `intervention A "T" {\n${said}}\n`;
  const opened = await open(text);
  const finding = opened.findings.find((each) => each.code === code);
  const action = finding && (await offeredFor(opened, finding)).find(({ title }) => title === 'Give the reason');
  expect(action && applied(text, action)).toMatch(/because "[^"]*"\n\}\n$/);
  expect(action && applied(text, action)).not.toMatch(/because.*because|""/);
});
