/** The panel of a comparison: what is compared in it, in step with both texts, and back after a restart. */
import type { Block, ComparisonParams } from '@peerspec/server/protocol';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { address, happen, listeners, newPanel, panels, serializers } from './fake-editor.ts';

vi.mock('vscode', async () => (await import('./fake-editor.ts')).fake);

const { provideComparisons } = await import('../../../packages/vscode/src/preview/comparison.ts');

const [one, other] = ['file:///folder/one.peer', 'file:///folder/other.peer'];

describe('the panel', () => {
  const newServer = () => {
    const asked: ComparisonParams[] = [];
    const blocks: readonly Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: 'compared' }] }];
    const ask = <T>(_method: string, params?: unknown): Promise<T> => {
      asked.push(params as ComparisonParams);
      return Promise.resolve(blocks as T);
    };
    return { asked, blocks, ask, log: { debug: vi.fn(), error: vi.fn() } };
  };

  const opened = async () => {
    const server = newServer();
    const comparisons = provideComparisons(server, address('file:///extension'));
    comparisons.show(address(one), address(other));
    panels[0]?.say({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(1000);
    return { server, comparisons, panel: panels[0] ?? newPanel() };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    panels.length = 0;
    serializers.length = 0;
  });

  test('says what is compared, and shows it', async () => {
    const { server, panel } = await opened();
    expect(panel.title).toBe('one.peer and other.peer compared');
    expect(panel.webview.html).toContain('data-page="comparison"');
    expect(server.asked).toEqual([{ textDocument: { uri: one }, other }]);
    expect(panel.sent).toEqual([{ kind: 'compare', pair: { uri: one, other }, blocks: server.blocks }]);
  });

  test.each([one, other])('follows what is typed in %s, and in no third file', async (typed) => {
    const { server } = await opened();
    happen.type('file:///folder/third.peer');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.asked).toHaveLength(1);
    happen.type(typed);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.asked).toHaveLength(2);
  });

  test('is turned to where the same two are compared again, and ends with its panel', async () => {
    const before = listeners();
    const { comparisons, panel } = await opened();
    comparisons.show(address(one), address(other));
    expect(panels).toHaveLength(1);
    expect(panel.reveal).toHaveBeenCalled();
    panel.dispose();
    expect(listeners()).toBe(before);
    comparisons.show(address(other), address(one));
    expect(panels).toHaveLength(2);
  });

  test('is back after a restart', async () => {
    await opened();
    const panel = newPanel();
    await serializers[0]?.deserializeWebviewPanel(panel, { uri: other, other: one });
    panel.say({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(panel.title).toBe('other.peer and one.peer compared');
    expect(panel.sent).toHaveLength(1);
  });
});
