/** Makes an input as small as it can be made in a short time while the same stays wrong. */

/** Seconds of the processor after which it is small enough. */
const patience = 8;

const secondsUsed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Leaves out stretches of parts, first long ones, then short ones, as long as `isStillWrong`. */
const fewerParts = async (
  parts: readonly string[],
  isStillWrong: (text: string) => Promise<boolean>,
  until: number,
): Promise<readonly string[]> => {
  let kept = parts;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length && secondsUsed() < until;) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (await isStillWrong(fewer.join(''))) kept = fewer;
      else start += size;
    }
  }
  return kept;
};

/** By lines, then by characters. */
export const minimised = async (text: string, isStillWrong: (text: string) => Promise<boolean>): Promise<string> => {
  const until = secondsUsed() + patience;
  const lines = await fewerParts(text.split(/(?<=\n)/), isStillWrong, until);
  const characters = await fewerParts([...lines.join('')], isStillWrong, until);
  return characters.join('');
};
