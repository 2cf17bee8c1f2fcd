/** The task "peerspec: check": the same check as in continuous integration, run by the program in the extension. */
import type { Disposable, ExtensionContext, TaskDefinition } from 'vscode';
import { l10n, ProcessExecution, Task, TaskGroup, tasks, TaskScope } from 'vscode';
import { nodeEnvironment } from './client/desktop-connection.ts';
import { programOf } from './client/server-arguments.ts';

const type = 'peerspec';

interface CheckDefinition extends TaskDefinition {
  readonly paths?: readonly string[];
  readonly failOn?: string;
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(nodeEnvironment()).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const checkTask = (context: ExtensionContext, definition: CheckDefinition, scope: Task['scope']): Task => {
  const { paths = ['.'], failOn = 'error' } = definition;
  const program = [programOf(context), 'check', '--format', 'lines', '--fail-on', failOn, ...paths];
  const execution = new ProcessExecution(process.execPath, program, { env: environment() });
  const task = new Task(definition, scope ?? TaskScope.Workspace, l10n.t('check'), 'peerspec', execution, '$peerspec');
  task.group = TaskGroup.Test;
  return task;
};

/** Offers the task, and completes one that is written in tasks.json. */
export const provideCheckTask = (context: ExtensionContext): Disposable =>
  tasks.registerTaskProvider(type, {
    provideTasks: () => [checkTask(context, { type }, TaskScope.Workspace)],
    resolveTask: (task) => checkTask(context, { ...task.definition }, task.scope),
  });
