/** Midnight passes while an editor is open: what depends on the day is found anew, though nobody touches anything. */
import { openFolder } from '@peerspec/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDay } from '../../packages/server/src/new-day.ts';
import { editorThatAnswers } from './support/another-editor.ts';
import { stored } from './support/memory.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

/** How often the clock is looked at. */
const oneMinute = 60_000;

const uri = 'untitled:Untitled-1';
const draft = 'intervention A "a service" {\n  aims: undecided because "we ask the mothers" decide-by 2026-10-01\n}\n';

const begun = async () => {
  let today = '2026-10-01';
  const refreshed: string[] = [];
  const answers = (method: string): null => {
    refreshed.push(method);
    return null;
  };
  const capabilities = { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } };
  const editor = await editorThatAnswers({ answers, capabilities, today: () => today });
  editor.open(uri, draft);
  await editor.until(() => editor.last(uri) !== undefined);
  const codes = () => editor.last(uri)?.diagnostics.map(({ code }) => code) ?? [];
  return { editor, codes, refreshed, midnight: () => (today = '2026-10-02') };
};

it('the day on which something is to be decided is over at midnight, in an open document', async () => {
  const { editor, codes, refreshed, midnight } = await begun();
  const before = codes();
  midnight();
  vi.advanceTimersByTime(oneMinute);
  await editor.until(() => codes().join(' ') !== before.join(' '));
  expect(codes().filter((code) => !before.includes(code))).toEqual(['decision-overdue']);
  await vi.waitFor(() => expect(refreshed).toContain('workspace/inlayHint/refresh'));
});

it('nothing is told where the day is the same', async () => {
  const { editor } = await begun();
  const { length } = editor.told;
  vi.advanceTimersByTime(10 * oneMinute);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(editor.told).toHaveLength(length);
});

it('whoever asks after midnight is answered for the new day, before the clock is looked at', async () => {
  let today = '2026-10-01';
  const folder = openFolder({ stored: stored(new Map()), run: () => ({ today }), uriOf: (file) => file });
  folder.set('a.peer', draft);
  const codes = async () => (await folder.findings('a.peer')).findings.map(({ code }) => code);
  expect(await codes()).not.toContain('decision-overdue');
  today = '2026-10-02';
  expect(folder.isChecked('a.peer')).toBe(false);
  expect(await codes()).toContain('decision-overdue');
});

it('the clock is looked at no more when the editor has gone', async () => {
  const { editor } = await begun();
  expect(vi.getTimerCount()).toBe(1);
  editor.end();
  expect(vi.getTimerCount()).toBe(0);
});

it('no process is kept alive by it', () => {
  vi.useRealTimers();
  const set = vi.spyOn(globalThis, 'setInterval');
  const stop = watchDay(
    () => '2026-10-01',
    () => undefined,
  );
  const timer = set.mock.results[0]?.value as NodeJS.Timeout;
  expect(timer.hasRef()).toBe(false);
  stop();
  set.mockRestore();
});
