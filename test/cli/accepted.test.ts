/** `peerspec accepted`: the departures of a portfolio, their reasons, and which of them are not needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const calls = readFileSync(join(import.meta.dirname, 'resources/drafts/accepting.peer'), 'utf8');

const files = {
  'calls.peer': calls,
  'sub/two.peer': `intervention One "one" {
  topic: infant-feeding
  accept contact-number-missing because "a | b <b>x</b> ::error::"
  accept contact-number-missing because "twice"
  accept theory-mising because "misspelt"
  accept safeguarding-missing because "no"
  accept dose-arithmetic-mismatch
}
`,
  'sub/none.peer': 'intervention None "none" {}\n',
  'old/archived.peer': calls,
  'peerspec.config.json': '{ "exclude": ["old"] }',
};

it('lists each with its reason, what it departs from, and whether it is needed', async () => {
  const { code, out, err } = await run(folderOf(files), ['accepted']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "calls.peer

      12:3  contact-number-missing  Calls
        People call for \`Call\` when they like, but nothing says how often that is
        expected, so nobody can tell how many peers it takes.
        Because: mothers decide how often they call; the calls are counted

    sub/two.peer

      3:3  contact-number-missing  One
        No contacts are described, so nobody can cost the service or check delivery.
        Because: a | b <b>x</b> ::error::

      4:3  contact-number-missing  One
        Because: twice
        \`contact-number-missing\` is accepted twice.

      5:3  theory-mising  One
        Because: misspelt
        No rule is called \`theory-mising\`; did you mean \`theory-missing\`?

      6:3  safeguarding-missing  One
        Because: no
        \`safeguarding-missing\` cannot be accepted away.

      7:3  dose-arithmetic-mismatch  One
        Because: No reason is given.
        \`dose-arithmetic-mismatch\` cannot be accepted away.

    6 departures in 2 files; 4 are not needed, or never counted.
    "
  `);
});

it('writes Markdown in which the texts of authors are texts, to a file too', async () => {
  const folder = folderOf(files);
  const { code, out, err } = await run(folder, ['accepted', 'sub', '--format', 'markdown', '--out', 'accepted.md']);
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Written: accepted.md\n' });
  expect(readFileSync(join(folder, 'accepted.md'), 'utf8')).toMatchInlineSnapshot(`
    "# Accepted departures

    5 departures in 1 file; 4 are not needed, or never counted.

    ## sub/two.peer

    - **contact-number-missing** One, line 3: a | b \\<b>x\\</b> ::error::
      - No contacts are described, so nobody can cost the service or check delivery.
    - **contact-number-missing** One, line 4: twice
      - \\\`contact-number-missing\\\` is accepted twice.
    - **theory-mising** One, line 5: misspelt
      - No rule is called \\\`theory-mising\\\`; did you mean \\\`theory-missing\\\`?
    - **safeguarding-missing** One, line 6: no
      - \\\`safeguarding-missing\\\` cannot be accepted away.
    - **dose-arithmetic-mismatch** One, line 7: No reason is given.
      - \\\`dose-arithmetic-mismatch\\\` cannot be accepted away.
    "
  `);
});

it('tells programs', async () => {
  const { out } = await run(folderOf(files), ['accepted', '--format', 'json']);
  const { departures } = JSON.parse(out) as { readonly departures: readonly { readonly rule: string; readonly needed: boolean }[] };
  expect(departures.map(({ rule, needed }) => [rule, needed])).toEqual([
    ['contact-number-missing', true],
    ['contact-number-missing', true],
    ['contact-number-missing', false],
    ['theory-mising', false],
    ['safeguarding-missing', false],
    ['dose-arithmetic-mismatch', false],
  ]);
  expect(departures[0]).toMatchObject({
    file: 'calls.peer',
    intervention: 'Calls',
    line: 12,
    because: expect.stringContaining('calls are') as string,
  });
  expect(departures[5]).toMatchObject({ because: null });
});

it('says where there are none, and what could not be read', async () => {
  expect(await run(folderOf({ 'a.peer': 'intervention A "a" {}' }), ['accepted'])).toMatchObject({
    code: 0,
    out: 'No departure is accepted.\n',
  });
  const { code, err } = await run(folderOf({}), ['accepted', 'gone.peer']);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('gone.peer') as string });
});
