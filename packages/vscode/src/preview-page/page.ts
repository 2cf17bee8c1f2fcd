/// <reference lib="dom" />
/** Where a page begins. The extension has written into it what it shows, and its words; everything else comes in messages. */
import type { ComparisonToPage, ComparisonWords, PageWords, ToPage } from '../preview/messages.ts';
import { comparisonPage, type ComparisonHost } from './comparison-page.ts';
import { previewPage, type Host } from './preview-page.ts';

declare const acquireVsCodeApi: () => Host & ComparisonHost;

const root = document.querySelector<HTMLElement>('#preview') ?? document.body;
const words: unknown = JSON.parse(root.dataset['words'] ?? '{}');

if (root.dataset['page'] === 'comparison') {
  const page = comparisonPage(root, words as ComparisonWords, acquireVsCodeApi());
  window.addEventListener('message', ({ data }: MessageEvent<ComparisonToPage>) => page.receive(data));
} else {
  const page = previewPage(root, words as PageWords, acquireVsCodeApi());
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.receive(data));
}
