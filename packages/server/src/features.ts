/**
 * What the editor can ask, and what answers it: one entry for each request. What the server says that it can do
 * follows from what stands here.
 */
import { codeLenses } from './features/code-lenses.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { semanticTokens, semanticTokensLegend } from './features/semantic-tokens.ts';
import type { Features } from './requests.ts';

export const features: Features = {
  codeLens: { answer: async (folder, page) => codeLenses(folder, page, await folder.checkOptions(page.file)) },
  hover: { answer: (folder, page, { position }) => hover(folder, page, position) },
  inlayHint: { answer: (_, page, { range }) => inlayHints(page, range) },
  semanticTokens: { answer: (_, page) => semanticTokens(page), options: { legend: semanticTokensLegend } },
};
