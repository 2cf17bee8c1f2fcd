/** What is offered and put in speaks of the issue that a specification is about, and not of feeding and births. */
import { completion } from '@peerspec/server';
import { describe, expect, it } from 'vitest';
import { startingPoints, template } from '../../../packages/server/src/own-requests/starting-points.ts';
import { field } from '../../rules/field.ts';
import { opened, positionAt } from './folder.ts';

const blocks = [
  'timeline {\n    event Start "the first day"\n    ¦\n  }',
  'population People "people" { ¦ }',
  'peers Listeners "listeners" { ¦ }',
  'matching { ¦ }',
  'format: group { ¦ }',
  'contacts { contact Talk "a talk" { ¦ } ¦ }',
  'activities { activity Posters "posters" { ¦ } ¦ }',
  'context { ¦ condition Room "a room" { ¦ } }',
  'theory "It helps." { ¦ mechanism Heard "heard" { ¦ } assumption Free "they are free" { ¦ } }',
  'outcomes { ¦ intermediate Calm "calm" { ¦ } long-term Fewer "fewer" { ¦ } unintended Worry "worry" { ¦ } }',
  'stakeholders { ¦ stakeholder Staff "staff" { ¦ } }',
  'implementation { ¦ risk Drift "drift" { ¦ } }',
  'evaluation { ¦ study Trial "trial" { ¦ } }',
  'delivered { ¦ }',
  'adaptation { ¦ }',
  '¦',
];

/** Everything that completion offers at the marked places of a service about a topic, in words and in what it puts in. */
const offeredIn = async (topic: string, block: string): Promise<readonly string[]> => {
  const marked = `intervention Service "a service" {\n  ${topic === '' ? '' : `topic: ${topic}\n  `}${block}\n}\n`;
  const pieces = marked.split('¦');
  const text = pieces.join('');
  const { folder, source } = await opened(text);
  const offered: string[] = [];
  let offset = 0;
  for (const piece of pieces.slice(0, -1)) {
    offset += piece.length;
    for (const item of await completion(folder, source, positionAt(text, offset))) {
      const told = typeof item.documentation === 'string' ? item.documentation : (item.documentation?.value ?? '');
      offered.push(`${item.label} | ${item.detail ?? ''} | ${told} | ${item.textEdit?.newText ?? ''}`);
    }
  }
  return offered;
};

describe.each(['', 'prison', 'diabetes', 'school', 'bereavement'])('topic: %s', (topic) => {
  it.each(blocks)('%s', async (block) => {
    const offered = await offeredIn(topic, block);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((each) => field.test(each))).toEqual([]);
  });
});

it('a new specification says nothing of it, whatever it begins with', () => {
  const { topics, forms } = startingPoints();
  const others = topics.filter((topic) => !/breast|feeding|natal|mental|maternal/.test(topic));
  expect(others.length).toBeGreaterThan(5);
  for (const topic of others)
    for (const { word } of forms) expect(template({ topic, form: word }).replace(`topic: ${topic}`, '')).not.toMatch(field);
});

it('where infant feeding is what it is about, the examples are of that', async () => {
  const offered = await offeredIn('breastfeeding', 'timeline { ¦ }');
  expect(offered.filter((each) => each.includes('event Birth'))).not.toEqual([]);
});
