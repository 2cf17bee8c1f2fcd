/**
 * Loaded into the process of the built server before the server itself (`node --expose-gc --import …`), so that a test can
 * ask from outside how much memory is in use when everything that nobody needs has been let go.
 */
process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
// The channel to the test does not keep a server alive that has been told to stop.
process.channel.unref();
