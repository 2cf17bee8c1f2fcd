/// <reference lib="dom" />
/** Where the page begins. The extension has written its words into it; everything else comes in messages. */
import type { PageWords, ToPage } from '../preview/messages.ts';
import { previewPage, type Host } from './preview-page.ts';

declare const acquireVsCodeApi: () => Host;

const root = document.querySelector<HTMLElement>('#preview') ?? document.body;
const page = previewPage(root, JSON.parse(root.dataset['words'] ?? '{}') as PageWords, acquireVsCodeApi());
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.receive(data));
