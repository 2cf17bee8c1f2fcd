/** No sentence about feeding, births, mothers or midwives is told, written or asked outside that field. */
import { questions } from '@peerspec/language';
import { fixesOf, ruleByCode, rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { field } from './field.ts';
import { check, specIn } from './helpers.ts';

/** Services of other fields: hardly begun, and begun everywhere with nothing in it. */
const begun = [
  'timeline { event Start "the first day" }',
  'population People "people" {}',
  'peers Listeners "listeners" { position: trained-peer }',
  'matching {}',
  'contacts { contact Talk "a talk" { mode: telephone } minimum: 1 }',
  'activities { activity Posters "posters" {} }',
  'context {}',
  'theory "It helps." { mechanism Heard "heard" {} Talk -> Heard -> Calm }',
  'outcomes { intermediate Calm "calm" {} long-term Fewer "fewer" {} }',
  'stakeholders { stakeholder Staff "staff" { kind: professionals } }',
  'implementation {}',
  'evaluation { study Trial "trial" { design: randomised  analysis: intention-to-treat } }',
].join('\n  ');

const services = ['prison', 'suicide', 'smoking', 'diabetes', 'alcohol'].flatMap((topic) =>
  ['one-to-one', 'group', 'mixed'].flatMap((form) =>
    ['commissioning', 'delivery', 'published'].flatMap((stage) =>
      ['', begun].map(
        (more) =>
          `intervention Service "a service" {\n  topic: ${topic}\n  country: UK\n  stage: ${stage}\n  format: ${form}\n  ${more}\n}\n`,
      ),
    ),
  ),
);

describe('in another field', () => {
  it.each(services)('nobody is told of it in %s', async (text) => {
    const { findings } = await check(text);
    expect(findings.length).toBeGreaterThan(10);
    const words = findings.flatMap(({ code, message, why = '', remedy, scope = '' }) =>
      [message, why, remedy, scope].filter((each) => field.test(each)).map((each) => `${code}: ${each}`),
    );
    expect(words).toEqual([]);
  });

  it.each(services)('no remedy writes of it in %s', async (text) => {
    const spec = await specIn(text);
    const { findings } = await check(text);
    const written = findings.flatMap((finding) => {
      const rule = ruleByCode(finding.code);
      return (rule ? fixesOf(rule, spec, finding) : []).filter((fix) => field.test(fix.text)).map((fix) => `${finding.code}: ${fix.text}`);
    });
    expect(written).toEqual([]);
  });
});

describe('whatever the field', () => {
  it.each(rules.filter(({ scope }) => scope?.topics === undefined).map((rule) => [rule.code, rule] as const))(
    '%s says nothing of it',
    (_, { message, why, remedy, unreported = '' }) => {
      expect([message, why, remedy, unreported].filter((text) => field.test(text))).toEqual([]);
    },
  );

  it.each(questions.map((question) => [question.path, question] as const))('%s asks nothing of it', (_, { row }) => {
    expect([row.question, row.why, 'example' in row ? row.example : ''].filter((text) => field.test(text))).toEqual([]);
  });
});
