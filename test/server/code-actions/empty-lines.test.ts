/** What is added to a specification stands apart from what is there by one empty line, wherever its author has left some. */
import { describe, expect, test } from 'vitest';
import { applied, offered, open } from './helpers.ts';

/** Drafts as they are left while one writes: an empty line is where the cursor was. */
const drafts: Readonly<Record<string, string>> = {
  'an empty line at the end': 'intervention Calls "calls" {\n  stage: commissioning\n\n}\n',
  'an empty line with blanks in it': 'intervention Calls "calls" {\n  stage: commissioning\n  \n}\n',
  'an empty line and nothing else': 'intervention Calls "calls" {\n\n}\n',
  'an empty line behind the last section':
    'intervention Calls "calls" {\n  stage: commissioning\n\n  peers Buddies "buddies" {\n    experience: "has been there"\n  }\n\n}\n',
  'an empty line between sections':
    'intervention Calls "calls" {\n  stage: commissioning\n\n  peers Buddies "buddies" {\n    experience: "has been there"\n  }\n\n  outcomes {\n    outcome Mood "mood" { type: intermediate }\n\n  }\n}\n',
  'lines that end as in Windows': 'intervention Calls "calls" {\r\n  stage: commissioning\r\n\r\n}\r\n',
};

/** Two in a row, or one at the start of a block. */
const tooMany = /(?:\n|\{)[ \t]*\r?\n[ \t]*\r?\n/;

const whole = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };

describe.each(Object.entries(drafts))('in a draft with %s', (_, text) => {
  test('no quick fix leaves two, or one at the start of a block', async () => {
    const actions = await offered(await open(text), whole, { only: ['quickfix'] });
    expect(actions.map(({ title }) => title)).toContain('Add a contact');
    const leaving = actions.filter((action) => tooMany.test(applied(text, action))).map(({ title }) => title);
    expect(leaving).toEqual([]);
  });
});
