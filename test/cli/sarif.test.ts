/** What services for code review make of SARIF: they know alerts again, show help and fixes, and take only so much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selected } from '../../packages/cli/src/check/selection.ts';
import { newCollection } from '../../packages/cli/src/check/collect.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const resource = (name: string): string => readFileSync(join(import.meta.dirname, 'resources/drafts', name), 'utf8');

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: object };
}

interface Run {
  readonly columnKind: string;
  readonly originalUriBaseIds: Readonly<Record<string, object>>;
  readonly invocations: readonly [{ readonly toolConfigurationNotifications: readonly { readonly message: { readonly text: string } }[] }];
  readonly tool: {
    readonly driver: {
      readonly informationUri: string;
      readonly rules: readonly { readonly id: string; readonly helpUri: string; readonly help: { readonly markdown: string } }[];
    };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly [Place];
    readonly relatedLocations?: readonly (Place & { readonly id: number; readonly message: { readonly text: string } })[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly fixes?: readonly object[];
    readonly suppressions?: readonly object[];
  }[];
}

const sarif = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Run> => {
  const { out } = await run(folderOf({ '.git/HEAD': '', ...files }), ['check', '--format', 'sarif', '--today', '2026-10-01', ...argv]);
  return (JSON.parse(out) as { readonly runs: readonly [Run] }).runs[0];
};

const gaps = resource('many-gaps.peer');
const broken = { 'sub dir/broken.peer': resource('broken.peer') };

describe('SARIF for code review', () => {
  it('gives each finding a fingerprint of its own, which stays where the text moves', async () => {
    const of = async (text: string) =>
      (await sarif({ 'a.peer': text })).results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);
    const before = await of(gaps);
    expect(before.length).toBeGreaterThan(20);
    expect(new Set(before.map((each) => JSON.stringify(each))).size).toBe(before.length);
    for (const [, fingerprints] of before)
      expect(fingerprints).toEqual({
        'peerspecElement/v1': expect.stringMatching(/^[0-9a-f]{16}:\d+$/) as string,
        primaryLocationLineHash: (fingerprints as Record<string, string>)['peerspecElement/v1'],
      });
    expect(await of(`// one\n\n// two\n${gaps.replace('peers Visitors', '\n\n  peers Visitors')}`)).toEqual(before);
    expect(await of(gaps.replace('peers Visitors', 'peers Callers'))).not.toEqual(before);
  });

  it('has a page and help for each rule, and says where paths and columns are counted from', async () => {
    const { tool, columnKind, originalUriBaseIds } = await sarif({ 'a.peer': gaps });
    expect(tool.driver.informationUri).toMatch(/^https:/);
    for (const { id, helpUri, help } of tool.driver.rules) {
      expect(helpUri).toMatch(new RegExp(`^https://.*/docs/rules/${id}\\.md$`));
      expect(help.markdown).toContain('### What to do');
    }
    expect({ columnKind, originalUriBaseIds }).toEqual({
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
    });
  });

  it('tells the place, other places and what would put it right', async () => {
    const { results } = await sarif(broken);
    const artifactLocation = { uri: 'sub%20dir/broken.peer', uriBaseId: '%SRCROOT%' };
    const word = results.find(({ ruleId }) => ruleId === 'unknown-word');
    const region = { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 };
    expect(word).toMatchObject({ level: 'error', locations: [{ physicalLocation: { artifactLocation, region } }] });
    expect(word?.message.text).toMatch(/did you mean `summary`\?\n\n.*\n\n/s);
    expect(word?.fixes).toEqual([
      {
        description: { text: 'Write `summary` instead.' },
        artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'summary' } }] }],
      },
    ]);
    const twice = results.find(({ relatedLocations }) => relatedLocations);
    expect(twice?.relatedLocations).toMatchObject([{ id: 1, physicalLocation: { artifactLocation, region: { startLine: 7 } } }]);
    expect(twice?.relatedLocations?.[0]?.message.text).toMatch(/\w/);
  });

  it('leaves out hints and accepted departures, says so, and shows them where that is asked for', async () => {
    const files = { 'a.peer': gaps, 'b.peer': resource('accepting.peer') };
    const usual = await sarif(files);
    expect(usual.results.some(({ ruleId, suppressions }) => ruleId === 'still-open' || suppressions)).toBe(false);
    expect(usual.invocations[0].toolConfigurationNotifications.map(({ message }) => message.text)).toEqual([
      'Left out: 1 hint. --min-severity hint shows them.',
      'Left out: 1 accepted departure. --accepted shows them.',
    ]);
    const all = await sarif(files, '--min-severity', 'hint', '--accepted');
    expect(all.results.some(({ ruleId }) => ruleId === 'still-open')).toBe(true);
    expect(all.results.filter(({ suppressions }) => suppressions)).toHaveLength(1);
    expect(all.invocations[0].toolConfigurationNotifications).toEqual([]);
    expect((await sarif(files, '--min-severity', 'error')).results.every(({ level }) => level === 'error')).toBe(true);
  });

  it('keeps within what GitHub takes: the gravest findings stay', () => {
    const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const collection = newCollection();
    const finding = (severity: 'error' | 'info', number: number) => ({
      code: 'x',
      severity,
      message: number.toString(),
      remedy: '',
      file: 'a',
      at,
    });
    collection.add('a', {
      findings: [...Array(5).keys()].flatMap((each) => [finding('info', each), finding('error', each + 10)]),
      accepted: [],
    });
    const { files, omitted } = selected(collection.report('2026-10-01', []), { least: 'hint', accepted: true, most: 7 });
    const [shown] = [...files];
    expect(shown?.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'error', 'error', 'info', 'info']);
    expect(omitted.beyond).toBe(3);
  });
});
