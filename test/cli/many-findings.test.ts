/** Findings are kept in little room until all files are checked: nothing may be lost by it, whatever a format asks for and how often. */
import type { AcceptedFinding, Finding, Severity } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { newCollection } from '../../packages/cli/src/check/collect.ts';
import { inChunks } from '../../packages/cli/src/check/in-chunks.ts';
import { selected } from '../../packages/cli/src/check/selection.ts';
import { newShelf } from '../../packages/cli/src/check/shelf.ts';
import { jsonListChunks, toJson } from '../../packages/cli/src/terminal/json.ts';

const bare: Finding = {
  code: 'theory-missing',
  severity: 'warning',
  message: 'The specification does not say how the service is supposed to work.',
  remedy: '',
  file: 'area/a.peer',
  at: { start: { line: 3, character: 1 }, end: { line: 70_000, character: 5_000_000 } },
};

/** With everything that a finding can have on the command line; only editors show what a baseline knows among the others. */
const full: Required<Omit<Finding, 'baselined'>> = {
  ...bare,
  at: { ...bare.at, file: 'shared.peer' },
  why: 'Because "of this"\nand \uD800, half a character.',
  scope: 'Trials of one topic.',
  replacement: '',
  related: [{ message: 'The first is here.', at: { ...bare.at, file: 'other.peer' } }],
  intervention: '会 constructor __proto__',
  element: 'Service/purpose',
};

describe('findings in little room', () => {
  it('come out as they went in', () => {
    const shelf = newShelf();
    const accepted = { finding: { ...bare, severity: 'hint' }, because: 'It is agreed.' } as const;
    const [one, other] = [[{ finding: full }, { finding: bare }], [accepted]];
    const [packed, packedOther] = [shelf.put(one), shelf.put(other)];
    expect([shelf.take(packed), shelf.take(packedOther), shelf.take(shelf.put([]))]).toEqual([one, other, []]);
    expect(shelf.take(packed)[1]).toStrictEqual({ finding: bare });
  });

  it('can be gone through again and again, by the path of the file and the place in it', () => {
    const collection = newCollection();
    const later = { ...bare, at: { ...bare.at, start: { line: 9, character: 0 } } };
    const accepted: AcceptedFinding = { finding: full, because: 'It is agreed.', acceptedAt: bare.at };
    collection.add('b.peer', { findings: [later, { ...bare, file: 'b.peer' }], accepted: [accepted], baselined: [later, bare] });
    collection.add(bare.file, { findings: [bare, later], accepted: [] });
    const { files, summary } = collection.report('2026-10-01', []);
    const all = [
      { file: bare.file, findings: [bare, later], accepted: [{ finding: full, because: 'It is agreed.' }], baselined: [bare, later] },
      { file: 'b.peer', findings: [{ ...bare, file: 'b.peer' }], accepted: [], baselined: [] },
    ];
    expect([[...files], [...files]]).toEqual([all, all]);
    expect(summary).toMatchObject({ files: 2, findings: { warning: 3 }, accepted: 1, baselined: 2 });
  });

  it('are left out from the slightest on, in the last files first, each time alike', () => {
    const collection = newCollection();
    const severities: readonly Severity[] = ['hint', 'info', 'error', 'warning', 'info', 'hint'];
    for (const file of ['a', 'b'])
      collection.add(file, {
        findings: severities.map((severity, line) => ({ ...bare, severity, file, message: String(line) })),
        accepted: [],
      });
    const shownFor = (most: number): readonly (readonly Severity[])[] => {
      const { files } = selected(collection.report('2026-10-01', []), { least: 'info', accepted: true, most });
      expect([...files]).toEqual([...files]);
      return [...files].map(({ findings }) => findings.map(({ severity }) => severity));
    };
    expect(shownFor(3)).toEqual([['error', 'warning'], ['error']]);
    expect(shownFor(5)).toEqual([
      ['error', 'warning', 'info'],
      ['error', 'warning'],
    ]);
    expect(shownFor(8)).toEqual(shownFor(100));
  });
});

describe('a report in pieces', () => {
  it.each([[[]], [[{ one: 1 }]], [[{ one: { two: 'a\nb' } }, {}]]])('is the same list as in one piece: %j', (list) => {
    expect([...jsonListChunks(list)].join('')).toBe(toJson(list));
  });

  it('is written in fewer and larger ones', () => {
    const pieces = Array.from({ length: 30_000 }, (_, index) => `${index}\n`);
    const chunks = [...inChunks(pieces)];
    expect(chunks.join('')).toBe(pieces.join(''));
    expect(chunks).toHaveLength(11);
    expect([...inChunks([])]).toEqual([]);
  });
});
