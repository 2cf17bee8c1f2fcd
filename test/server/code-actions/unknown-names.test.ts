/** A name that nothing has yet: what it could stand for is declared in its place, in words that can be gone on from. */
import { formatText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { rangeText, withoutMarks } from '../../language/marked.ts';
import { base } from '../../rules/helpers.ts';
import { applied, newProblems, offeredFor, open } from './helpers.ts';

/** Lines of an intervention, with one name that nothing has. */
const uses: Readonly<Record<string, string>> = {
  'the start of an arrow':
    '  theory "…" {\n    «AboutTalk» -> Confidence\n  }\n\n  outcomes {\n    long-term Confidence "sure of herself"\n  }\n',
  'the end of an arrow': '  contacts {\n    contact Call "a call"\n  }\n\n  theory "…" {\n    Call -> «SafeToTalk»\n  }\n',
  'an arrow on one line': '  contacts {\n    contact Call "a call"\n  }\n\n  theory "…" { Call -> «SafeToTalk» }\n',
  'a mechanism where one is written': '  theory "…" {\n    mechanism Heard "heard"\n    Heard -> «Confidence»\n  }\n',
  'an assumption':
    '  contacts {\n    contact Call "a call"\n  }\n\n  theory "…" {\n    mechanism Heard "heard"\n    Call -> Heard assuming «AnswersPhone»\n  }\n',
  'whom a change is in': '  outcomes {\n    long-term Confidence "sure of herself" { in: «Mothers» }\n  }\n',
  'an event': '  contacts {\n    contact Call "a call" { when: 2 weeks after «Birth» }\n  }\n',
  'a condition': '  theory "…" {\n    mechanism Heard "heard" { when: «GoodReferral» }\n  }\n',
  'what secures a condition': '  context {\n    condition Referral "midwives refer" { secured-by: «VisitTeams» }\n  }\n',
  'who shares the theory': '  theory "…" {\n    agreed-with: «Midwives»\n  }\n',
  'a measure':
    '  outcomes {\n    long-term Confidence "sure of herself" { measure: «BSES» at 2 weeks after Birth }\n  }\n\n  timeline {\n    event Birth "the birth"\n  }\n',
  evidence: '  format: group because "as before" from «Smith2020»\n',
  'a shared context': '  context: «ThreeValleys»\n',
  'what a study guards against': '  evaluation {\n    study Records "records" { guards-against: «DropOut» }\n  }\n',
};

const inside = (lines: string): string => `intervention Calls "calls" {\n  topic: sleep\n\n${lines}}\n`;

describe.each(Object.entries(uses))('%s', (_, lines) => {
  const { text } = withoutMarks(inside(lines));
  const name = /«(.*)»/.exec(lines)?.[1] ?? '';

  test('can be declared as whatever it may be, each in its place', async () => {
    const opened = await open(text);
    const finding = opened.findings.find(({ code }) => code === 'unknown-name');
    if (!finding) throw new Error('No name is unknown.');
    const actions = (await offeredFor(opened, finding)).filter(({ title }) => title.startsWith('Create'));
    expect(actions).not.toEqual([]);
    for (const action of actions) {
      const after = applied(text, action);
      const { source } = await open(after);
      expect({ after, left: source.reading.problems.filter(({ code }) => code === 'unknown-name') }).toEqual({ after, left: [] });
      expect({ after, harm: newProblems(opened.source.reading, source.reading) }).toEqual({ after, harm: [] });
      expect(source.reading.declared.map((each) => each.name)).toContain(name);
      expect(formatText(after)).toEqual(
        'formatted' in formatText(text) && text === layout(text) ? { formatted: after } : formatText(after),
      );
    }
    expect(actions.map((action) => action.title)).toMatchSnapshot();
    expect(actions[0] && applied(text, actions[0])).toMatchSnapshot();
  });
});

/** The name that a message is about; what it may be a slip of depends on what else there is. */
const named = ({ message }: { readonly message: string }): string | undefined => /`([^`]+)`/.exec(message)?.[1];

/** Each is another slip, or another declaration: one message for all could be put right by none of its fixes. */
test.each([
  ['arrows', '  theory "…" {\n    «Calling» -> «Trusting» -> «Sharing»\n  }\n'],
  ['a list', '  outcomes {\n    long-term Confidence "sure of herself" { in: «Mothers», «Fathers», «Others» }\n  }\n'],
])('several names on one line are told one by one, each with its own remedy, in %s', async (_, lines) => {
  const { text, places } = withoutMarks(inside(lines));
  const opened = await open(text);
  const findings = opened.findings.filter(({ code }) => code === 'unknown-name');
  expect(findings.map(({ at }) => rangeText(at))).toEqual(places);
  for (const finding of findings) {
    const [create] = (await offeredFor(opened, finding)).filter(({ title }) => title.startsWith('Create'));
    if (!create) throw new Error('Nothing can be created.');
    const left = (await open(applied(text, create))).findings.filter(({ code }) => code === 'unknown-name');
    expect(left.map(named)).toEqual(findings.filter((each) => each !== finding).map(named));
  }
});

const layout = (text: string): string => {
  const laidOut = formatText(text);
  return 'formatted' in laidOut ? laidOut.formatted : '';
};

test('in a complete specification every name that is taken away can be declared again', async () => {
  const { source } = await open(base);
  for (const { name, kind } of source.reading.declared.filter((each) => each.kind !== 'intervention')) {
    const use = source.reading.references.find((ref) => ref.name === name);
    if (!use) continue;
    // The use, and not the declaration, gets another name.
    const lines = base.split('\n');
    const line = lines[use.at.start.line] ?? '';
    lines[use.at.start.line] = `${line.slice(0, use.at.start.character)}Qqqqqqqqqqqqqqqqq${line.slice(use.at.end.character)}`;
    const text = lines.join('\n');
    const opened = await open(text);
    const finding = opened.findings.find(({ code }) => code === 'unknown-name');
    if (!finding) throw new Error(`${name} is not missed.`);
    const actions = await offeredFor(opened, finding);
    // There are people and peers already, and an intervention has one of each.
    if (kind === 'population' || kind === 'peers') expect(actions.filter(({ title }) => title.includes(`\`${kind} `))).toEqual([]);
    for (const action of actions) {
      const after = applied(text, action);
      const { source: then } = await open(after);
      expect({ after, problems: then.reading.problems }).toEqual({ after, problems: [] });
      expect(layout(text) !== text || layout(after) === after).toBe(true);
    }
  }
});

test('a section that is openly left out is not begun for the sake of a name', async () => {
  const text = inside('  stakeholders: undecided because "we ask first"\n\n  theory "…" {\n    agreed-with: Midwives\n  }\n');
  const opened = await open(text);
  const finding = opened.findings.find(({ code }) => code === 'unknown-name');
  const actions = finding ? await offeredFor(opened, finding) : [];
  expect(actions.map(({ title }) => title)).toEqual(['Create `population Midwives`', 'Create `peers Midwives`']);
});

test('a name that something of another kind has is not declared a second time', async () => {
  const text = inside('  theory "…" {\n    mechanism Heard "heard"\n    agreed-with: Heard\n  }\n');
  const opened = await open(text);
  const finding = opened.findings.find(({ code }) => code === 'wrong-kind-of-name');
  expect(finding && (await offeredFor(opened, finding))).toEqual([]);
});

test('outside an intervention only what files share can be declared', async () => {
  const text = 'context Valleys "valleys" {\n  condition Bus "a bus" { secured-by: Council }\n  setting: "a hall" from Survey2020\n}\n';
  const opened = await open(text);
  const unknown = opened.findings.filter(({ code }) => code === 'unknown-name');
  const titles = await Promise.all(unknown.map(async (finding) => (await offeredFor(opened, finding)).map(({ title }) => title)));
  expect(titles).toEqual([[], ['Create `evidence Survey2020` at the end of the file']]);
});
