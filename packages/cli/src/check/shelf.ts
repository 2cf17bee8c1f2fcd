/**
 * Findings in little room. A large portfolio has hundreds of thousands of them, and all are kept until the last file is
 * checked: what the formats begin with is known only then. So they are kept as numbers, and each text that they say once.
 */
import type { RelatedPlace } from '@peerspec/language';
import type { AcceptedFinding, Finding } from '@peerspec/rules';
import { severities } from '@peerspec/rules';

/** A finding, and the reason for which its author lives with it. */
export type Kept = Pick<AcceptedFinding, 'finding' | 'because'>;

/** Findings as numbers, so many for each; only the shelf that they came from knows what they mean. */
export type Packed = Int32Array;

const perFinding = 17;

export interface Shelf {
  readonly put: (kept: readonly Kept[]) => Packed;
  /** Makes them anew each time. */
  readonly take: (packed: Packed) => readonly Kept[];
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

  const keptAs = ([severity = 0, line = 0, character = 0, endLine = 0, endCharacter = 0, ...texts]: Packed): Kept => {
    const [inFile, code = '', message = '', why, remedy = '', scope, file = '', replacement, intervention, element, related, because] =
      Array.from(texts, textOf);
    const at = { start: { line, character }, end: { line: endLine, character: endCharacter } };
    const finding: Finding = {
      code,
      severity: severities[severity] ?? 'error',
      message,
      ...(why !== undefined && { why }),
      remedy,
      ...(scope !== undefined && { scope }),
      file,
      at: inFile === undefined ? at : { ...at, file: inFile },
      ...(replacement !== undefined && { replacement }),
      ...(related !== undefined && { related: relatedIn(related) }),
      ...(intervention !== undefined && { intervention }),
      ...(element !== undefined && { element }),
    };
    return because === undefined ? { finding } : { finding, because };
  };

  return {
    put: (kept) => {
      const packed = new Int32Array(kept.length * perFinding);
      for (const [index, each] of kept.entries()) packed.set(numbersOf(each), index * perFinding);
      return packed;
    },
    take: (packed) =>
      Array.from({ length: packed.length / perFinding }, (_, index) =>
        keptAs(packed.subarray(index * perFinding, (index + 1) * perFinding)),
      ),
  };
};
