/**
 * What the editor can ask, and what answers it: one entry for each request. What the server says that it can do
 * follows from what stands here.
 */
import { codeActions, fixAllKind } from './features/code-actions/index.ts';
import { codeLenses } from './features/code-lenses.ts';
import { completion } from './features/completion/completion.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/document-highlight.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { foldingRanges } from './features/folding-ranges.ts';
import { formatting, rangeFormatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { onTypeCharacters, onTypeFormatting } from './features/on-type-formatting.ts';
import { references } from './features/references.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens, semanticTokensLegend } from './features/semantic-tokens.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { lensCommands } from './protocol.ts';
import type { Features } from './requests.ts';

export const features: Features = {
  completion: {
    answer: async (folder, page, { position }, _token, { snippets }) => [...(await completion(folder, page, position, { snippets }))],
    options: { triggerCharacters: [':', '"', ' ', '/'] },
  },
  hover: { answer: (folder, page, { position }) => hover(folder, page, position) },
  definition: { answer: definition },
  references: { answer: references },
  documentHighlight: { answer: documentHighlight },
  documentSymbol: { answer: documentSymbols },
  workspaceSymbol: { answerOfFolder: workspaceSymbols },
  codeAction: {
    answer: async (folder, page, { range, context }, _token, { snippetEdits }) => [
      ...(await codeActions(folder, page, range, context, { snippets: snippetEdits })),
    ],
    options: { codeActionKinds: ['quickfix', fixAllKind] },
  },
  // A lens is a button: an editor that does not carry out what is behind it is better off without.
  codeLens: {
    answer: async (folder, page, _params, _token, { commands }) =>
      codeLenses(folder, page, await folder.checkOptions(page.file)).filter(({ command }) => command && commands.has(command.command)),
    isFor: ({ commands }) => Object.values(lensCommands).some((each) => commands.has(each)),
  },
  documentLink: { answer: documentLinks },
  formatting: { answer: formatting },
  rangeFormatting: { answer: rangeFormatting },
  onTypeFormatting: { answer: onTypeFormatting, options: onTypeCharacters },
  prepareRename: { answer: prepareRename },
  rename: { answer: rename },
  foldingRange: { answer: foldingRanges },
  selectionRange: { answer: selectionRanges },
  semanticTokens: { answer: (_folder, page) => semanticTokens(page), options: { legend: semanticTokensLegend } },
  inlayHint: {
    answer: (_folder, page, { range }, _token, { settings }) => inlayHints(page, range, { computedQuantities: settings.inlayHints }),
  },
};
