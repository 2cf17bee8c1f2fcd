/** The departures of specifications, and whether each is still one. */
import type { Acceptance, Range, Spec } from '@peerspec/language';
import { compareStarts, containsCursor } from '@peerspec/language/internal';
import type { Findings } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import type { ReadFile } from '../targets/read-specs.ts';

export interface Departure {
  /** As it is shown. */
  readonly file: string;
  readonly intervention?: string;
  readonly rule: string;
  readonly because?: string;
  readonly at: Range;
  /** What the rule says, once for each place; nothing where it has nothing to say, or cannot be departed from. */
  readonly messages: readonly string[];
  /** What is wrong with it: that it is no longer needed, or never counted. */
  readonly trouble?: string;
}

/** Findings about `accept` itself. */
const troubles: ReadonlySet<string> = new Set(['accept-unused', 'accept-unknown-rule', 'accept-not-allowed']);

const departureOf = (shown: string, { name, file }: Spec, { rule, because, at, extent }: Acceptance, found: Findings): Departure => {
  const messages = found.accepted.filter((each) => compareStarts(each.acceptedAt, at) === 0).map(({ finding }) => finding.message);
  const trouble = found.findings.find(
    (finding) => troubles.has(finding.code) && finding.file === file && containsCursor(extent, finding.at.start),
  )?.message;
  return {
    file: shown,
    ...(name !== undefined && { intervention: name }),
    rule,
    ...(because !== undefined && { because }),
    at,
    messages: [...new Set(messages)],
    ...(trouble !== undefined && { trouble }),
  };
};

/** In the order of the files and their texts. */
export const departuresOf = (files: readonly ReadFile[], today: string): readonly Departure[] =>
  files.flatMap(({ target, reading, project }) => {
    const found = findingsOf(reading, { today }, project.checkOptions(target.absolute));
    return reading.specs.flatMap((spec) => spec.accepts.map((acceptance) => departureOf(target.shown, spec, acceptance, found)));
  });
