import type { Severity } from '@peerspec/rules';
import { countOf, grouped } from '../numbers.ts';
import type { Counts, Summary } from './report.ts';
import { severities } from '@peerspec/rules';

export const plurals: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' };

const total = (counts: Counts): number => severities.reduce((sum, severity) => sum + counts[severity], 0);

/** "12 findings: 3 errors, 9 warnings". */
const findingsInWords = (counts: Counts): string => {
  const all = total(counts);
  if (all === 0) return 'No findings';
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severity, plurals[severity]));
  return `${countOf(all, 'finding', 'findings')}: ${parts.join(', ')}`;
};

/** The closing line of a run. */
export const inWords = ({ files, findings, accepted, baselined = 0, failures }: Summary): string => {
  const checked = `${countOf(files, 'file', 'files')} checked`;
  const failed = failures === 0 ? '' : `, ${grouped(failures)} could not be`;
  const departures = accepted === 0 ? '' : ` ${countOf(accepted, 'departure', 'departures')} agreed by the author.`;
  const known = baselined === 0 ? '' : ` ${countOf(baselined, 'finding', 'findings')} in the baseline.`;
  return `${checked}${failed}. ${findingsInWords(findings)}.${departures}${known}`;
};
