/** Nothing is said to be missing that is written in another place. */
import { expect, it } from 'vitest';
import { check } from './helpers.ts';

/** What is told by one rule, with its severity. */
const told = async (text: string, code: string): Promise<readonly string[]> =>
  (await check(text)).findings.filter((finding) => finding.code === code).map(({ severity, message }) => `${severity}: ${message}`);

const service = (parts: string, topic = 'bereavement', stage = 'delivery'): string =>
  `intervention Service "a service" {\n  stage: ${stage}\n  topic: ${topic}\n${parts}\n}\n`;

const spoken = (message: string): readonly unknown[] => [expect.stringContaining(message)];

it.each([
  ['uptake-target-missing', 'uptake', 'uptake: 71%'],
  ['delivery-target-missing', 'minimum-received', 'contacts-received: 9'],
])('a publication that reports what came of it is not told that it sets no target (%s)', async (code, asked, reported) => {
  const paper = (delivered: string): string =>
    service(`  implementation { ${asked}: not-reported }\n${delivered}`, 'kidney-disease', 'published');
  expect(await told(paper(''), code)).toEqual(spoken('The publication does not say'));
  expect(await told(paper(`  delivered "trial" { ${reported} }`), code)).toEqual([]);
});

it.each([
  ['', 'Nothing says what else has to be in place for this to work.'],
  ['condition Room "a room" { kind: resource }', 'Of what else has to be in place, only rooms, money or equipment are named.'],
  [
    'condition Room "a room" { kind: resource }  condition Norm "a norm" { kind: norm }',
    'Beside rooms, money or equipment, only one kind of what has to be in place is named: what people around think and do.',
  ],
  ['condition Norm "a norm" { kind: norm }', 'Of what else has to be in place, only one kind is named: what people around think and do.'],
])('names what is there of what has to be in place: %s', async (conditions, message) => {
  expect(await told(service(`  context { setting: "a hall"  ${conditions} }`), 'context-components-missing')).toEqual([
    `warning: ${message}`,
  ]);
});

it('tells of fidelity that is checked all the time, and that no study takes up, as something to add', async () => {
  const studied = (fidelity: string, captures: string): Promise<readonly string[]> =>
    told(
      service(
        `  implementation { ${fidelity} }\n  evaluation { study Own "before and after" { design: before-after  captures: ${captures} } }`,
      ),
      'process-evaluation-missing',
    );
  expect(await studied('fidelity: "sat in on twice a year"', 'experience, uptake')).toEqual(spoken('info: Somebody checks'));
  expect(await studied('', 'experience, uptake')).toEqual(spoken('warning: If the result disappoints'));
  expect(await studied('fidelity: "sat in on twice a year"', 'uptake')).toEqual(spoken('warning: If the result disappoints'));
});
