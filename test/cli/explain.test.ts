import { builtInEvidence, problemCatalogue } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { run } from './support/run-main.ts';

describe('explain', () => {
  it.each(['theory-missing', 'evidence-transfer-form', 'safeguarding-missing', 'unknown-word', 'unreadable-file'])('%s', async (code) => {
    const { code: exit, out, err } = await run('/', ['explain', code]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('knows every rule and every problem, and has no word for what is not there', async () => {
    for (const { code } of [...rules, ...problemCatalogue]) {
      const { code: exit, out } = await run('/', ['explain', code]);
      expect(exit, code).toBe(0);
      expect(out, code).toContain(code);
      expect(out, code).not.toMatch(/(?<![-\w])undefined(?![-\w])|\[object|\n\n\n/);
      for (const heading of ['What', 'Why', 'What to do']) expect(out, code).toContain(`\n${heading}\n`);
    }
  });

  it('keeps within the width of the terminal, but for what is to be typed', async () => {
    const { out } = await run('/', ['explain', 'theory-missing'], { columns: 50, isTTY: true, env: { NO_COLOR: '1' } });
    for (const line of out.split('\n').filter((each) => !each.startsWith('    '))) expect(line.length, line).toBeLessThanOrEqual(50);
  });

  it.each([
    ['theory-misssing', '`theory-misssing`; did you mean `theory-missing`?'],
    ['unknown-wrd', '`unknown-wrd`; did you mean `unknown-word`?'],
    ['xyzzy', '`xyzzy`.'],
  ])('says that there is no %s, and what was probably meant', async (code, message) => {
    const { code: exit, out, err } = await run('/', ['explain', code]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(`peerspec: There is no finding called ${message} \`peerspec rules\` lists what there is.\n`);
  });
});

describe('rules', () => {
  it('lists every rule once, section by section, with severity and what it says', async () => {
    const { code, out, err } = await run('/', ['rules']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const rule of rules) expect(out.match(new RegExp(`^  ${rule.code}  ${rule.severity}$`, 'gm')), rule.code).toHaveLength(1);
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `${rules.length} rules. The severities are those of stage commissioning. More about one: peerspec explain RULE`,
    );
    expect(out.split('\n').slice(0, 12).join('\n')).toMatchSnapshot();
  });

  it('lists them for programs', async () => {
    const { out } = await run('/', ['rules', '--format', 'json']);
    const list = JSON.parse(out) as { readonly rules: readonly { readonly code: string }[] };
    expect(list).toMatchObject({ format: 'peerspec-rules', formatVersion: 1 });
    expect(list.rules.map(({ code }) => code).sort()).toEqual(rules.map(({ code }) => code).sort());
    const said = ['code', 'section', 'severity', 'message', 'why', 'remedy', 'sources', 'acceptable'];
    for (const rule of list.rules) expect(Object.keys(rule).filter((key) => key !== 'scope')).toEqual(said);
  });
});

describe('evidence', () => {
  it.each(['Jolly2012', 'Hunch'])('explains %s', async (name) => {
    const { code, out, err } = await run('/', ['explain', name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('explains every entry, with nothing that only a program reads', async () => {
    for (const { name = '' } of builtInEvidence()) {
      const { code, out } = await run('/', ['explain', name]);
      expect(code, name).toBe(0);
      expect(out, name).toContain(`from ${name},`);
      expect(out, name).not.toMatch(/(?<![-\w])undefined(?![-\w])|\[object|\n\n\n/);
    }
  });

  it('lists the library', async () => {
    const { code, out, err } = await run('/', ['evidence']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name = '' } of builtInEvidence()) expect(out.match(new RegExp(`^  ${name}$`, 'gm')), name).toHaveLength(1);
  });

  it('lists what is about a word: a wider topic, a form, a place, in any letter case', async () => {
    const { out } = await run('/', ['evidence', 'Smoking']);
    expect(out).toMatchSnapshot();
    expect((await run('/', ['evidence', 'mental-health'])).out).toContain('  White2020\n');
    expect((await run('/', ['evidence', 'mental-health'])).out).not.toContain('  Jolly2012\n');
  });

  it('says that there is nothing about a word, and what was probably meant', async () => {
    const { code, out, err } = await run('/', ['evidence', 'smokin1']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('peerspec: Nothing in the library is about “smokin1”; did you mean `smoking`? `peerspec evidence` lists all of it.\n');
  });
});
