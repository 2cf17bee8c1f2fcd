/** Where remedies are written: in the right section, in the right place, whatever shape the text has. */
import { fixesOf, ruleByCode } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { apply, check, codes, specIn } from './helpers.ts';

/** The text after the first remedy of a rule, which must have removed its finding and done no harm. */
const mended = async (text: string, code: string, choice = 0): Promise<string> => {
  const spec = await specIn(text);
  const before = (await check(text)).findings;
  const finding = before.find((each) => each.code === code);
  const rule = ruleByCode(code);
  const fix = finding && rule ? fixesOf(rule, spec, finding)[choice] : undefined;
  if (!fix) throw new Error(`There is no remedy for ${code}.`);
  const after = apply(text, fix);
  const left = codes((await check(after)).findings);
  expect(left.filter((each) => each === code).length).toBe(codes(before).filter((each) => each === code).length - 1);
  expect(
    left.filter((each) => ['unknown-word', 'duplicate', 'missing-brace', 'unexpected', 'wrong-answer', 'unknown-name'].includes(each)),
  ).toEqual([]);
  return after;
};

const inside = (lines: string): string => `intervention A "a" {\n  topic: infant-feeding\n  stage: commissioning\n${lines}}\n`;

describe('a remedy', () => {
  it('begins a section that is not there, behind the section that comes before it', async () => {
    expect(
      await mended(inside('\n  population People "people" { includes: "everyone" }\n\n  format: group\n'), 'peer-definition-missing'),
    ).toMatchSnapshot();
  });

  it('begins a section in an intervention without sections', async () => {
    expect(await mended(inside(''), 'population-undefined')).toMatchSnapshot();
  });

  it('gives a section that holds a single value', async () => {
    expect(await mended(inside('  context { setting: "a hall" }\n'), 'form-unstated')).toMatchSnapshot();
  });

  it('writes behind the answer that comes before it, with its reason', async () => {
    expect(
      await mended(
        inside('  peers P "p" {\n    experience: "has been there" because "it counts" // a remark\n    reward: paid\n  }\n'),
        'peer-training-missing',
      ),
    ).toMatchSnapshot();
  });

  it('writes in front of the closing brace where nothing comes before it', async () => {
    expect(await mended(inside('  population P "p" {\n    size: 70\n  }\n'), 'population-undefined')).toMatchSnapshot();
  });

  it('keeps a block on one line where it stands on one line', async () => {
    expect(await mended(inside('  peers P "p" { experience: "has been there" }\n'), 'supervision-missing')).toMatchSnapshot();
    expect(await mended(inside('  contacts { contact Call "a call" { mode: telephone } }\n'), 'contact-number-missing')).toMatchSnapshot();
  });

  it('begins a list in a block that holds none yet, or records that it is undecided', async () => {
    const text = inside('  format: one-to-one\n  matching {\n    peerness: helpful\n  }\n');
    expect(await mended(text, 'matching-unstated')).toMatchSnapshot();
    expect(await mended(text, 'matching-unstated', 1)).toMatchSnapshot();
    expect(await mended(inside('  format: one-to-one\n'), 'matching-unstated', 1)).toMatchSnapshot();
  });

  it('gives a block to a section that takes a shared one over', async () => {
    const text = `context Place "a place" { setting: "a hall" }\n\n${inside('  context: Place\n')}`;
    expect(await mended(text, 'usual-care-missing')).toMatchSnapshot();
  });

  it('does not use a name that is taken', async () => {
    expect(
      await mended(inside('  stakeholders {\n    stakeholder People "people" { kind: community }\n  }\n'), 'population-undefined'),
    ).toContain('population People2 {');
  });

  it.each([
    ['peers P "p" { }', 'peer-definition-missing', /peers P "p" \{ {1,2}experience: ".*" \}/],
    ['peers P "p" {}', 'peer-definition-missing', /peers P "p" \{ experience: ".*" \}/],
    ['peers P "p" {\n  }', 'peer-definition-missing', /peers P "p" \{\n {4}experience: ".*"\n {2}\}/],
    ['peers P "p" { /* still to come */ }', 'peer-definition-missing', /\{ \/\* still to come \*\/ {1,2}experience: ".*" \}/],
    ['peers P "p" {\n    // still to come\n  }', 'peer-definition-missing', /\{\n {4}\/\/ still to come\n {4}experience: ".*"\n {2}\}/],
    ['format: group { }', 'group-composition-unstated', /format: group \{ {1,2}group-size: .* \}/],
    ['format: group {\n  }', 'group-composition-unstated', /format: group \{\n {4}group-size: .*\n {2}\}/],
    ['format: group', 'group-composition-unstated', /format: group \{\n {4}group-size: .*\n {2}\}/],
    ['matching { }', 'matching-unstated', /matching \{ {1,2}on .* \}/],
  ])('goes into the block that is there, be it empty: %s', async (section, code, expected) => {
    const form = section.startsWith('format') ? '' : '  format: one-to-one\n';
    expect(await mended(inside(`${form}  ${section}\n`), code)).toMatch(expected);
  });

  it('can be to record that a question is open', async () => {
    expect(await mended(inside('  peers P "p" { experience: "has been there" }\n'), 'peer-training-missing', 1)).toContain(
      'training: undecided because "…"',
    );
  });

  it('can be to accept the departure, unless safety forbids it', async () => {
    expect(await mended(inside('  format: group\n'), 'usual-care-missing', 2)).toContain('\n  accept usual-care-missing because "…"\n}');
    const text = inside('');
    const finding = (await check(text)).findings.find((each) => each.code === 'safeguarding-missing');
    const rule = ruleByCode('safeguarding-missing');
    expect(finding && rule && fixesOf(rule, await specIn(text), finding).some((fix) => fix.title.startsWith('Accept'))).toBe(false);
  });

  it.each([
    ['risk Rain "it rains"', 'risk Rain "it rains" handled-by "…"'],
    ['risk Rain "it rains" { kind: delivery }', 'risk Rain "it rains" { kind: delivery  handled-by: "…" }'],
  ])('makes complete what nothing refers to, where that says enough by itself: %s', async (risk, expected) => {
    const text = inside(`  implementation {\n    ${risk}\n  }\n`);
    const after = await mended(text, 'name-unused');
    expect(after).toContain(expected);
    expect((await check(after)).findings.map(({ code }) => code)).not.toContain('name-unused');
  });

  it('says what a stakeholder has a part in, where nothing refers to one', async () => {
    const after = await mended(
      inside('  stakeholders {\n    stakeholder Midwives "midwives" { kind: professionals }\n  }\n'),
      'name-unused',
    );
    expect(after).toContain('{ kind: professionals  involved-in:  }');
    expect((await check(after)).findings.map(({ code }) => code)).not.toContain('name-unused');
  });

  it('draws no arrow that the author has not thought of', async () => {
    const text = inside('  timeline {\n    event Birth "a birth"\n  }\n  outcomes {\n    unintended Guilt "guilt" { }\n  }\n');
    const finding = (await check(text)).findings.find((each) => each.code === 'name-unused');
    expect(finding && ruleByCode('name-unused')?.fix?.(await specIn(text), finding)).toBeUndefined();
    expect(finding).toBeDefined();
  });

  it('puts the cursor on the first thing to say', async () => {
    const text = inside('  peers P "p" { experience: "has been there" }\n');
    const finding = (await check(text)).findings.find((each) => each.code === 'supervision-missing');
    const rule = ruleByCode('supervision-missing');
    expect(finding && rule?.fix?.(await specIn(text), finding)?.text).toBe('  supervision: "${1:…}"');
  });
});
