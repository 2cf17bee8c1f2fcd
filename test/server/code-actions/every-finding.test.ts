/** Whatever is found in whatever file: each thing that is offered does what it says, and no harm. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatText } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { ruleByCode, rules } from '@peerspec/rules';
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { readMarked } from '../../language/marked.ts';
import { over } from '../../rules/helpers.ts';
import type { Opened } from './helpers.ts';
import { applied, newProblems, offeredFor, open, withoutRoom } from './helpers.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.peer'))
    .sort();

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Case {
  readonly file: string;
  readonly text: string;
  readonly others: ReadonlyMap<string, string>;
}

const examples: ReadonlyMap<string, string> = new Map(filesIn('examples').map((file) => [file, textOf(`examples/${file}`)]));

const ofExamples: readonly (readonly [string, Case])[] = [...examples].map(([file, text]) => [file, { file, text, others: examples }]);

const ofBroken: readonly (readonly [string, Case])[] = filesIn('test/language/resources/broken').map((file) => {
  const { text, others } = readMarked(textOf(`test/language/resources/broken/${file}`));
  const beside = new Map([...others].map(([path, each]) => [`here/${path}`, each] as const));
  return [file, { file: 'here/main.peer', text, others: beside }];
});

const ofRules: readonly (readonly [string, Case])[] = rules.map((rule) => [
  rule.code,
  { file: 'main.peer', text: over(rule.bad), others: new Map<string, string>() },
]);

/** Drafts as they come into being: declarations that end with their name, little on many lines, much on one, remarks everywhere. */
const drafts: Readonly<Record<string, string>> = {
  'an intervention that says nothing': 'intervention Calls "calls" {\n}\n',
  'an intervention on one line': 'intervention Calls "calls" { format: one-to-one }\n',
  'an intervention with a section on one line': 'intervention Calls "calls" { contacts { contact Call "a call" } }\n',
  'declarations without a block': `intervention Calls "calls" {
  topic: infant-feeding
  stage: commissioning

  population Mothers "mothers"

  peers Buddies

  contacts {
    contact Call "a call"
    contact Visit
  }

  activities {
    activity Posters "posters"
  }

  context {
    condition Referral "midwives refer"
  }

  theory "…" {
    mechanism Heard "heard"
    Call    -> Heard -> Confidence -> Sleep
    Posters -> Sleep
  }

  outcomes {
    intermediate Confidence "sure of herself"
    long-term Sleep "sleep"
    unintended Guilt
  }

  evaluation {
    study Trial "a trial" { design: randomised }
  }
}
`,
  'remarks behind everything': `// first
intervention Calls "calls" { // second
  topic: infant-feeding // third

  // fourth
  peers Buddies "buddies" { // fifth
    experience: "has been there" // sixth
  } // seventh

  contacts {
    // eighth
    contact Call "a call" // ninth
    // tenth
  }
  // eleventh
} // twelfth
// thirteenth
`,
  'nothing is set in':
    'intervention Calls "calls" {\nformat: one-to-one\npeers Buddies "buddies" {\nreward: paid\n}\ntheory "…" { Calling -> Heard }\n}\n',
  'braces are on lines of their own': 'intervention Calls "calls"\n{\n  peers Buddies "buddies"\n  {\n    reward: paid\n  }\n}\n',
  'names that nothing has': `intervention Calls "calls" {
  format: one-to-one
  theory "…" {
    Call -> Heard -> Confidence assuming AnswersPhone
    agreed-with: Midwives
  }
}
`,
};

const ofDrafts: readonly (readonly [string, Case])[] = Object.entries(drafts).map(([name, text]) => [
  name,
  { file: 'main.peer', text, others: new Map<string, string>() },
]);

const sameFinding = (finding: Finding, other: Finding): boolean => finding.code === other.code && finding.message === other.message;

const count = (findings: readonly Finding[], finding: Finding): number => findings.filter((each) => sameFinding(each, finding)).length;

const isLaidOut = (text: string): boolean => {
  const layout = formatText(text);
  return 'formatted' in layout && layout.formatted === text;
};

/** What goes wrong with an action, with the text that it makes; nothing where all is well. */
const troubleWith = async (
  opened: Opened,
  { file, text, others }: Case,
  finding: Finding,
  action: CodeAction,
): Promise<readonly string[]> => {
  const after = applied(text, action);
  const reopened = await open(after, file, others);
  // What a stray character or a path that cannot be read kept from view is seen once that is mended.
  const trouble = newProblems(opened.source.reading, reopened.source.reading).filter(
    (problem) =>
      !(finding.code === 'stray-character' && problem.startsWith('unknown-word')) &&
      !(finding.code === 'use-outside' && problem.startsWith('use-missing')),
  );
  if (count(reopened.findings, finding) >= count(opened.findings, finding)) trouble.push('The finding is still there.');
  if (isLaidOut(text) && !isLaidOut(withoutRoom(after))) trouble.push('The text was laid out properly and is no longer.');
  return trouble.length === 0 ? [] : [`${action.title} (${finding.code}: ${finding.message})`, ...trouble, after];
};

const troubleIn = async (each: Case): Promise<readonly (readonly string[])[]> => {
  const opened = await open(each.text, each.file, each.others);
  const troubles: (readonly string[])[] = [];
  for (const finding of opened.findings.filter(({ file }) => file === each.file))
    for (const action of await offeredFor(opened, finding)) troubles.push(await troubleWith(opened, each, finding, action));
  return troubles.filter((trouble) => trouble.length > 0);
};

describe('in every example, whatever is offered removes what it is offered for, and does no harm', () => {
  test.each(ofExamples)('%s', async (_, each) => {
    expect(await troubleIn(each)).toEqual([]);
  });
});

describe('in every broken file, whatever is offered removes what it is offered for, and does no harm', () => {
  test.each(ofBroken)('%s', async (_, each) => {
    expect(await troubleIn(each)).toEqual([]);
  });
});

describe('in drafts of every shape, whatever is offered removes what it is offered for, and does no harm', () => {
  test.each(ofDrafts)('%s', async (_, each) => {
    expect(await troubleIn(each)).toEqual([]);
  });
});

describe('in the bad example of every rule, whatever is offered removes what it is offered for, and does no harm', () => {
  test.each(ofRules)('%s', async (_, each) => {
    expect(await troubleIn(each)).toEqual([]);
  });
});

describe('where lines end as on Windows', () => {
  test.each([...ofRules, ...ofBroken, ...ofDrafts])('%s keeps them', async (_, { file, text, others }) => {
    const windows = text.replaceAll('\n', '\r\n');
    const opened = await open(windows, file, others);
    const unix = await open(text, file, others);
    for (const [index, finding] of opened.findings.entries()) {
      const actions = await offeredFor(opened, finding);
      for (const action of actions) expect(applied(windows, action)).not.toMatch(/[^\r]\n|\r(?!\n)/);
      const same = unix.findings[index];
      const plain = same ? await offeredFor(unix, same) : [];
      expect(actions.map((action) => applied(windows, action).replaceAll('\r\n', '\n'))).toEqual(
        plain.map((action) => applied(text, action)),
      );
    }
  });
});

test.each(rules.filter((rule) => rule.acceptable === false).map((rule) => [rule.code]))('%s is not to be accepted', async (code) => {
  const opened = await open(over(ruleByCode(code)?.bad ?? ''));
  const findings = opened.findings.filter((finding) => finding.code === code);
  expect(findings).not.toEqual([]);
  for (const finding of findings) expect((await offeredFor(opened, finding)).filter(({ title }) => title.startsWith('Accept'))).toEqual([]);
});
