/** Rules that can be named behind `accept`: those that find something now come first. */
import { rules } from '@peerspec/rules';
import { blankText } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Folder, SourceFile } from '../../source-file.ts';
import type { Around } from './around.ts';
import type { Proposal } from './proposal.ts';

/** Only rules that can be accepted, and that are not accepted yet. */
export const departureProposals = async (folder: Folder, source: SourceFile, { spec }: Around): Promise<readonly Proposal[]> => {
  const { findings } = await folder.findings(source.file);
  const accepted = new Set(spec?.accepts.map(({ rule }) => rule));
  return rules
    .filter(({ code, acceptable }) => acceptable !== false && !accepted.has(code))
    .map(({ code, message, why }) => {
      const finding = findings.find((each) => each.code === code && (each.intervention === undefined || each.intervention === spec?.name));
      return {
        label: code,
        kind: CompletionItemKind.EnumMember,
        detail: finding?.message ?? message,
        documentation: why,
        template: [`${code} because `, ...blankText],
        rank: finding ? 0 : 1,
      };
    });
};
