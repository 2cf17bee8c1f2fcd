/** The language server is started anew when somebody asks for it, and when it has ended by itself. */
import * as vscode from 'vscode';
import { expectTrue } from './support/expect.ts';
import { atWork, inProcess } from './support/extension.ts';
import { untilFound, untilGone } from './support/findings.ts';
import { until } from './support/poll.ts';
import { change, draft } from './support/workspace.ts';

const works = async (editor: vscode.TextEditor): Promise<void> => {
  await change(editor, 'topic', 'tpic');
  await untilFound(editor.document.uri, 'unknown-word');
  await change(editor, 'tpic', 'topic');
  await untilGone(editor.document.uri, 'unknown-word');
};

describe('The server', () => {
  it('is restarted by a command, and goes on with what is open', async () => {
    const api = await atWork();
    const editor = await draft('intervention Calls "calls" {\n  topic: infant-feeding\n}\n');
    await untilFound(editor.document.uri, 'form-unstated');
    const before = api.serverProcessId();
    await vscode.commands.executeCommand('peerspec.restartServer');
    await api.ready();
    expectTrue(!inProcess || api.serverProcessId() !== before, 'it is another process');
    await works(editor);
  });

  // A worker has no number by which it could be ended from outside.
  if (inProcess) {
    it('comes back after it was killed', async function () {
      this.timeout(60_000);
      const api = await atWork();
      const editor = await draft('intervention Calls "calls" {\n  topic: infant-feeding\n}\n');
      await untilFound(editor.document.uri, 'form-unstated');
      const before = api.serverProcessId();
      if (before === undefined) throw new Error('The server is no process.');
      process.kill(before, 'SIGKILL');
      // What is written into its pipe before the end is noticed fails, which must not be taken for a wish to let it go.
      const dead = Date.now() + 200;
      while (Date.now() < dead);
      void vscode.commands.executeCommand('peerspec.explainRule').then(undefined, () => undefined);
      await until(
        'another server is there',
        () => api.serverProcessId() !== undefined && api.serverProcessId() !== before,
        () => api.serverProcessId(),
        // How soon the client notices is the editor's matter, and took longer than ten seconds once in six runs.
        30_000,
      );
      await works(editor);
    });

    it('offers the check as a task', async () => {
      await atWork();
      const [task] = await vscode.tasks.fetchTasks({ type: 'peerspec' });
      if (!(task?.execution instanceof vscode.ProcessExecution)) throw new Error('No task is offered that starts a program.');
      expectTrue(task.execution.args.includes('check'), 'the program is told to check');
    });
  }

  // As it comes from npm, the older server has no terminals (their program would have to be built), and tasks run in these.
  if (inProcess && !vscode.version.startsWith('1.103.')) {
    it('runs that task as the command line would', async () => {
      await atWork();
      const [task] = await vscode.tasks.fetchTasks({ type: 'peerspec' });
      if (task === undefined) throw new Error('No task is offered.');
      const ended = new Promise<number | undefined>((done) => {
        const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
          if (execution.task.name !== task.name) return;
          listening.dispose();
          done(exitCode);
        });
      });
      await vscode.tasks.executeTask(task);
      // The draft in the first folder has an error.
      expectTrue((await ended) === 1, 'it ends as the command line does where something is wrong');
    });
  }
});
