/** Hours of work said in hours and minutes, with what they go by: "2h 30m a week", "an hour and a half per week". */
import { amountMeant } from './numbers.ts';
import { durationMeant } from './times.ts';

/** Two parts: how long, and per how long. The second is one word or a number and a word, so that it is the last "a" of "an hour and a half a week" that parts them. */
const lengthAndPace = /^(?<length>.+?\S)(?<pace>(?: *[/] *| +(?:an?|per|each|every) +)(?:\d+ +)?[a-z]+| +(?:pw|[a-z]+ly))$/i;

const inMinutes = /^(?<bound>at least |at most |about |up to )?(?<minutes>\d+) minutes$/;

/** Such an amount in hours, where they are whole quarters: a third of an hour would have to be rounded. */
export const hoursPerMeant = (said: string): string | undefined => {
  const { length = '', pace = '' } = lengthAndPace.exec(said.trim())?.groups ?? {};
  const { bound = '', minutes } = inMinutes.exec(durationMeant(length) ?? '')?.groups ?? {};
  if (minutes === undefined || Number(minutes) % 15 !== 0) return undefined;
  return amountMeant(`${bound}${(Number(minutes) / 60).toString()} hours${pace}`);
};
