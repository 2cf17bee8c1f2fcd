/** One line for each file that was checked, from the report that `peerspec check --format json` writes. */

interface CheckReport {
  readonly files: readonly { readonly file: string; readonly findings: readonly { readonly severity: string }[] }[];
}

/** The severities that are counted, the gravest first, as one and as many. */
const kinds = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'info', 'infos'],
  ['hint', 'hint', 'hints'],
] as const;

const countsOf = (findings: readonly { readonly severity: string }[]): string => {
  const counts = kinds.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'nothing to complain of' : counts.join(', ');
};

export const checkSummary = (json: string): string => {
  const { files } = JSON.parse(json) as CheckReport;
  const width = Math.max(...files.map(({ file }) => file.length));
  return files.map(({ file, findings }) => `  ${file.padEnd(width)}  ${countsOf(findings)}`).join('\n');
};
