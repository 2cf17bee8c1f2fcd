/** Drafts from our own data (`peerspec export --format json`). */
import type { Json } from '../data/json.ts';
import { isObject } from '../data/json.ts';
import { dataFormat } from '../data/spec-data.ts';
import type { Imported } from './draft.ts';
import { draftOf } from './draft.ts';
import { withTypableNames } from './typable-names.ts';

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // That it throws is the answer.
    return undefined;
  }
};

const exportIt = 'Import what `peerspec export` has written.';

const wrongFormat = (format: Json | undefined): string =>
  typeof format === 'string' && format.startsWith('peerspec/')
    ? `This data is of another version, ${format}; this PeerSpec reads ${dataFormat}.`
    : `This JSON is no data of PeerSpec: \`format\` is not ${dataFormat}.`;

/** One draft for each intervention. */
export const fromData = (source: string, text: string): Imported => {
  const data = parsed(text);
  if (data === undefined) return { message: 'This is not JSON.', remedy: exportIt };
  if (!isObject(data) || data['format'] !== dataFormat)
    return { message: wrongFormat(isObject(data) ? data['format'] : undefined), remedy: exportIt };
  const { $schema: _, format: __, interventions, ...others } = data;
  const all = Array.isArray(interventions) ? (interventions as readonly Json[]).filter(isObject) : [];
  if (all.length === 0 || !Array.isArray(interventions) || all.length < interventions.length)
    return { message: 'This data has no list of `interventions`.', remedy: exportIt };
  const remarks = Object.entries(others).map(([key, value]) => ({
    message: `${key} has no place in the language; it is kept as a comment.`,
    kept: JSON.stringify(value),
  }));
  return {
    drafts: all.map((intervention, index) => {
      const named = withTypableNames(intervention);
      return draftOf(source, named.data, [...(index === 0 ? remarks : []), ...named.remarks]);
    }),
  };
};
