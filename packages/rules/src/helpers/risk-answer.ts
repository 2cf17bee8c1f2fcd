/** A remedy that several rules share: what is done about a risk. */
import { sections } from '@peerspec/language';
import type { Risk, Spec } from '@peerspec/language';
import { called } from './called.ts';
import { missing } from './answers.ts';
import { cursor } from './blanks.ts';
import { askInItem } from './fixes.ts';
import type { Fix } from '../engine/rule.ts';

/** Has the author say what is done about a risk: in its block, or behind it. */
export const answerRisk = (spec: Spec, risk: Risk): Fix | undefined => {
  if (!missing(risk.kind)) return askInItem(spec, risk, sections.implementation.items.risk, 'handled-by');
  const { end } = risk.extent;
  return { title: `Add \`handled-by\` to ${called(risk)}`, at: { ...risk.extent, start: end }, text: ` handled-by "${cursor()}"` };
};
