/** Where the pages of the rules are: in the package, as it is published with this version. */
import { version } from '../../version.ts';

export const informationUri = 'https://www.npmjs.com/package/peerspec';

/** The page about a code, for those who read a finding somewhere else. */
export const pageOf = (code: string): string => `https://unpkg.com/peerspec@${version}/docs/rules/${code}.md`;
