/**
 * Findings in little room. A large portfolio has hundreds of thousands of them, and all are kept until the last file is
 * checked: what the formats begin with is known only then. So they are kept as numbers, and each text that they say once.
 */
import type { RelatedPlace } from '@peerspec/language';
import type { AcceptedFinding, Finding, Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';

/** A finding, and the reason for which its author lives with it. */
export type Kept = Pick<AcceptedFinding, 'finding' | 'because'>;

/** Findings as numbers, so many for each; only the shelf that they came from knows what they mean. */
export type Packed = Int32Array;

/** Which of the numbers of a finding says what. */
const column = {
  severity: 0,
  line: 1,
  character: 2,
  endLine: 3,
  endCharacter: 4,
  inFile: 5,
  code: 6,
  message: 7,
  why: 8,
  remedy: 9,
  scope: 10,
  file: 11,
  replacement: 12,
  intervention: 13,
  element: 14,
  related: 15,
  because: 16,
} as const;

type Column = keyof typeof column;

const perFinding = Object.keys(column).length;

interface Shelf {
  readonly put: (kept: readonly Kept[]) => Packed;
  /** Makes them anew each time. */
  readonly take: (packed: Packed) => readonly Kept[];
  readonly severitiesIn: (packed: Packed) => readonly Severity[];
}

/** Stands for a text that is absent. */
const none = -1;

const newTexts = () => {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string | undefined): number => {
    if (text === undefined) return none;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    // A name may be a part of the file in which it stands, and hold the whole of it; a copy holds nothing but itself.
    const own = structuredClone(text);
    numbers.set(own, texts.length);
    return texts.push(own) - 1;
  };
  return { numberOf, textOf: (number = none): string | undefined => texts[number] };
};

const relatedIn = (text: string): readonly RelatedPlace[] => JSON.parse(text) as readonly RelatedPlace[];

export const newShelf = (): Shelf => {
  const { numberOf, textOf } = newTexts();

  /** In the order of the columns. */
  const numbersOf = ({ finding, because }: Kept): readonly number[] => [
    severities.indexOf(finding.severity),
    finding.at.start.line,
    finding.at.start.character,
    finding.at.end.line,
    finding.at.end.character,
    numberOf(finding.at.file),
    numberOf(finding.code),
    numberOf(finding.message),
    numberOf(finding.why),
    numberOf(finding.remedy),
    numberOf(finding.scope),
    numberOf(finding.file),
    numberOf(finding.replacement),
    numberOf(finding.intervention),
    numberOf(finding.element),
    numberOf(finding.related && JSON.stringify(finding.related)),
    numberOf(because),
  ];

  const keptAs = (packed: Packed, first: number): Kept => {
    const numberAt = (of: Column): number => packed[first + column[of]] ?? none;
    const textAt = (of: Column): string | undefined => textOf(numberAt(of));
    const at = {
      start: { line: numberAt('line'), character: numberAt('character') },
      end: { line: numberAt('endLine'), character: numberAt('endCharacter') },
    };
    const [inFile, why, scope, replacement, intervention, element] = [
      textAt('inFile'),
      textAt('why'),
      textAt('scope'),
      textAt('replacement'),
      textAt('intervention'),
      textAt('element'),
    ];
    const [related, because] = [textAt('related'), textAt('because')];
    const finding: Finding = {
      code: textAt('code') ?? '',
      severity: severities[numberAt('severity')] ?? 'error',
      message: textAt('message') ?? '',
      ...(why !== undefined && { why }),
      remedy: textAt('remedy') ?? '',
      ...(scope !== undefined && { scope }),
      file: textAt('file') ?? '',
      at: inFile === undefined ? at : { ...at, file: inFile },
      ...(replacement !== undefined && { replacement }),
      ...(related !== undefined && { related: relatedIn(related) }),
      ...(intervention !== undefined && { intervention }),
      ...(element !== undefined && { element }),
    };
    return because === undefined ? { finding } : { finding, because };
  };

  const startsIn = (packed: Packed): readonly number[] =>
    Array.from({ length: packed.length / perFinding }, (_, index) => index * perFinding);

  return {
    put: (kept) => {
      const packed = new Int32Array(kept.length * perFinding);
      for (const [index, each] of kept.entries()) packed.set(numbersOf(each), index * perFinding);
      return packed;
    },
    take: (packed) => startsIn(packed).map((start) => keptAs(packed, start)),
    severitiesIn: (packed) => startsIn(packed).map((start) => severities[packed[start + column.severity] ?? none] ?? 'error'),
  };
};
