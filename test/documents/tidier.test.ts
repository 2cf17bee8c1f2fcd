/** The filled table of TIDieR: it says of each item what the command line says, and tells what a reviewer looks for there. */
import { documentBlocks, markdown } from '@peerspec/documents';
import type { Spec } from '@peerspec/language';
import { describe, expect, it, test } from 'vitest';
import { standardLines } from '../../packages/cli/src/questions/standard-as-text.ts';
import { peerFiles, readFile, specOf, today } from './reading.ts';

const documentOf = (spec: Spec): string => markdown(documentBlocks('tidier', spec, { today }));

/** The state of each item in the document. */
const inDocument = (spec: Spec): readonly string[] =>
  [...documentOf(spec).matchAll(/^\| (\d+) +\| [^|]* \| ([a-z ]+?) *\|/gm)].map(([, number, state]) => `${number ?? ''} ${state ?? ''}`);

const documentWords: Readonly<Record<string, string>> = {
  answered: 'reported',
  partly: 'partly',
  open: 'open',
  silent: 'not reported',
  'not asked here': 'not asked here',
};

/** The state of each item on the command line, in the words of the document. */
const onCommandLine = (spec: Spec): readonly string[] => {
  const lines = standardLines(spec, 'tidier', { width: 400, style: (_, text) => text });
  return lines.flatMap((line) => {
    const [, state = '', number = ''] = /^ {2}([a-z ]+?) +(\d+) {2}\S/.exec(line) ?? [];
    return number === '' ? [] : [`${number} ${documentWords[state] ?? state}`];
  });
};

const nameOnly = 'intervention Calls {\n}\n';

describe('says of each item what the command line says', async () => {
  const readings = await Promise.all(peerFiles('examples').map(readFile));
  const specs = [...readings.flatMap((reading) => reading.specs), await specOf(nameOnly)];

  test.each(specs.map((spec) => [spec.file, spec] as const))('of %s', (_, spec) => {
    expect(inDocument(spec)).toHaveLength(12);
    expect(inDocument(spec)).toEqual(onCommandLine(spec));
  });

  it('also where only a name is given', async () => {
    expect(inDocument(await specOf(nameOnly)).slice(0, 2)).toEqual(['1 reported', '2 not reported']);
  });
});

/** What the document says to one item. */
const itemIn = async (text: string, number: string): Promise<string> => {
  const line =
    documentOf(await specOf(text))
      .split('\n')
      .find((each) => each.startsWith(`| ${number} `)) ?? '';
  const cells = line.replaceAll(/ +/g, ' ').split(' | ').slice(2);
  return cells.join(' | ').replace(/ \|$/, '');
};

describe('tells', () => {
  it('why: aims, theory and each mechanism with its two halves', async () => {
    const text = `intervention A "a" {
      aims: "calm"
      theory { mechanism Safe "safe to talk" { offers: "a friend"  responds: "says it" } }
    }`;
    expect(await itemIn(text, '2')).toBe(
      'reported | Aims: calm; Mechanisms: “safe to talk”: what is offered: a friend; how people respond: says it',
    );
  });

  it('what is done in each contact and besides, with the reasons', async () => {
    const text = `intervention A "a" {
      peers P "p" { tasks: "listen" because "they asked for it" }
      contacts { contact Call "call" { content: "how it goes" } }
      activities { activity Talks "talks with staff" }
    }`;
    expect(await itemIn(text, '4')).toBe(
      'reported | Tasks: listen; reason: they asked for it; Contacts: “call”: how it goes; Activities: “talks with staff”',
    );
  });

  it('once what is left open in the same words', async () => {
    const text = 'intervention A "a" {\n  theory: unknown because "no theory was read"\n}\n';
    expect(await itemIn(text, '2')).toBe('open | Theory, draws on, mechanisms: Not known: no theory was read; Not said: What is it for?');
  });
});
