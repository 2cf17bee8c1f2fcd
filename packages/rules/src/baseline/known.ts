/** Parts what a baseline knows from what is new. */
import { fewOfEach } from '../engine/few-of-each.ts';
import type { Finding, Findings, Severity } from '../engine/finding.ts';
import { inOrder, severities } from '../engine/finding.ts';
import { identityOf, newIdentities } from '../engine/identity.ts';
import type { BaselineEntry } from './baseline.ts';

/** How many findings of an identity are known. */
export type Known = (identity: string) => number;

/** What a baseline knows; `pathOf` gives the path by which a file of it is read, undefined for one that cannot be. */
export const knownBy = (entries: readonly BaselineEntry[], pathOf: (written: string) => string | undefined): Known => {
  const counts = new Map<string, number>();
  for (const { file, code, element, count } of entries) {
    const path = pathOf(file);
    if (path !== undefined) counts.set(identityOf({ file: path, code, element }), count);
  }
  return (identity) => counts.get(identity) ?? 0;
};

interface Parted {
  readonly fresh: readonly Finding[];
  readonly baselined: readonly Finding[];
}

/**
 * Parts findings, which come in their order. Only what rules find can be known: what is wrong with the text of a file has
 * to be mended before anything else is sure.
 */
export const parted = (
  findings: readonly Finding[],
  known: Known,
  elementAt: (at: Finding['at']) => string,
  isRule: (code: string) => boolean,
): Parted => {
  const identify = newIdentities();
  const fresh: Finding[] = [];
  const baselined: Finding[] = [];
  for (const finding of findings) {
    const told = isRule(finding.code) ? { ...finding, element: elementAt(finding.at) } : undefined;
    const identity = told && identify(told);
    if (told && identity && identity.number <= known(identity.text)) baselined.push(told);
    else fresh.push(finding);
  }
  return { fresh, baselined };
};

const milder = (severity: Severity): Severity => severities[severities.indexOf(severity) + 1] ?? severity;

/** For an editor: what the baseline knows stands among the findings, one step milder, so that it is seen and does not count. */
export const shownMilder = ({ findings, accepted, baselined = [] }: Findings): Findings => {
  if (baselined.length === 0) return { findings, accepted };
  const known = baselined.map((finding): Finding => ({ ...finding, severity: milder(finding.severity), baselined: true }));
  return { findings: fewOfEach(inOrder([...findings, ...known])), accepted };
};
