/** Every code of a finding with what it says. The pages about them lie beside the editor: the server shows none. */
import { problemCatalogue } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import type { CodeInBrief } from '../protocol.ts';

/** All codes, sorted. */
export const codesInBrief = (): readonly CodeInBrief[] =>
  [...rules, ...problemCatalogue].map(({ code, message }) => ({ code, message })).sort((one, other) => (one.code < other.code ? -1 : 1));
