/** Ends this process by force when it has used so many seconds of the processor: whatever runs away cannot end itself. */
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Watches from a thread of its own; gives what ends the watch. */
export const limitProcessor = async (mostSeconds: number): Promise<() => Promise<unknown>> => {
  const watch = new Worker(new URL(import.meta.url), { workerData: seconds() + mostSeconds });
  await new Promise((resolve) => watch.once('online', resolve));
  return () => watch.terminate();
};

if (!isMainThread) {
  setInterval(() => {
    if (seconds() > Number(workerData)) process.kill(process.pid, 'SIGKILL');
  }, 50);
}
