/** What it is for, and why it is needed. */
import { interventionProperties as rows, sections } from '@peerspec/language';
import { fact, factList, factsOf, opening } from '../answers/facts.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

/** Questions about the intervention as a whole belong here. */
export const purposeTitle = 'Purpose and need';

export const purpose = (drafting: Drafting): Part => {
  const { spec } = drafting;
  const { population } = spec;
  const need = population.state === 'gap' ? undefined : fact(sections.population.properties.need, population.need, drafting);
  return part(
    purposeTitle,
    [
      ...opening(rows.summary, spec.summary, drafting),
      ...factList([...factsOf(rows, spec, ['aims'], drafting), ...(need ? [need] : []), ...factsOf(rows, spec, ['support'], drafting)]),
    ],
    [],
    spec.at,
  );
};
