/** Every code of a finding with what it says. The pages about them lie beside the editor: the server shows none. */
import { problemCatalogue } from '@peerspec/language';
import { compareText } from '@peerspec/language/internal';
import { rules } from '@peerspec/rules';
import type { CodeInBrief } from '../protocol.ts';

/** All codes, sorted. */
export const codesInBrief = (): readonly CodeInBrief[] =>
  [...rules, ...problemCatalogue].map(({ code, message }) => ({ code, message })).sort((one, other) => compareText(one.code, other.code));
