/** Seconds of the processor that something takes: what else the machine is doing meanwhile does not count. */
export const processorSeconds = async (act: () => unknown): Promise<number> => {
  const begin = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
};
