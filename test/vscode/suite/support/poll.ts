/** Waiting for what an editor does in its own time: asked again and again, never slept for. */

const pause = 25;
const patience = 10_000;

/**
 * The first answer that is there, that is neither `undefined` nor `false`.
 * @throws after a while, saying what has not happened and what was there instead.
 */
export const until = async <T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false> | PromiseLike<T | undefined | false>,
  instead: () => unknown = () => undefined,
  within = patience,
): Promise<T> => {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) {
      const seen = instead();
      throw new Error(`Has not happened: ${what}.${seen === undefined ? '' : ` Instead: ${JSON.stringify(seen)}`}`);
    }
    await new Promise((done) => setTimeout(done, pause));
  }
};
