/** A remedy that several rules share: what is done about a risk. */
import { sections } from '@peerspec/language';
import type { Risk } from '@peerspec/language';
import { missing } from './answers.ts';
import { cursor, insertIntoItem } from './fixes.ts';
import type { Fix } from '../engine/rule.ts';

/** Has the author say what is done about a risk: in its block, or behind it. */
export const answerRisk = (risk: Risk): Fix | undefined => {
  const what = '"what is done about it"';
  if (!missing(risk.kind)) return insertIntoItem(risk, sections.implementation.items.risk, 'handled-by', what);
  const { end } = risk.extent;
  return { title: `Add \`handled-by\` to \`${risk.name ?? ''}\``, at: { ...risk.extent, start: end }, text: ` handled-by ${cursor(what)}` };
};
