/**
 * The service specification of the NHS Standard Contract (schedule 2, part A): the short form of recent years, and the
 * classic one with its numbered headings. Headings are those of the template; everything below them is the author's.
 */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Part } from '../markdown/parts.ts';
import { numberedParts, part } from '../markdown/parts.ts';
import type { Occasion } from '../occasion.ts';
import { contacts } from '../specification/contacts.ts';
import { context } from '../specification/context.ts';
import { coverageBlocks } from '../specification/coverage.ts';
import { risks } from '../specification/delivery.ts';
import { evaluation } from '../specification/evaluation.ts';
import { matching } from '../specification/matching.ts';
import { outcomes } from '../specification/outcomes.ts';
import { peers } from '../specification/peers.ts';
import { population } from '../specification/population.ts';
import {
  access,
  appendices,
  formPart,
  furtherRows,
  headRow,
  quality,
  requirementsOfForm,
  under,
  whoItIsFor,
  withoutHeadings,
} from './form.ts';

const header = (drafting: Drafting): readonly Block[] => {
  const { spec } = drafting;
  const { at } = spec;
  return [
    heading(1, titleOf(spec)),
    paragraph('Service specification'),
    table(row(['Service', titleOf(spec)], { at }), [
      headRow('Service specification number and version', 'version', drafting),
      headRow('Commissioner lead', 'commissioner', drafting),
      headRow('Provider lead', 'provider', drafting),
      headRow('Period: funded until', 'implementation.funded-until', drafting),
      headRow('Date of review', 'theory.reviewed', drafting),
      ...furtherRows(['topic', 'stage', 'authors', 'source', 'revised'], drafting),
      row(['Drawn up from', spec.file], { at }),
    ]),
    ...coverageBlocks(drafting),
  ].map((block) => annotated(block, { at }));
};

const description = (drafting: Drafting): readonly Part[] => [
  contacts(drafting),
  peers(drafting),
  matching(drafting),
  access(drafting),
  formPart('Running the service', ['implementation.coordination', 'implementation.governance'], drafting),
  risks(drafting),
];

const safeguarding = (drafting: Drafting): Part =>
  formPart('Safeguarding (schedule 2, part K)', ['implementation.safeguarding', 'implementation.escalation'], drafting);

const reporting = (drafting: Drafting): Part =>
  formPart(
    'Reporting, records and incidents (schedule 6)',
    [
      'implementation.reporting',
      'implementation.data',
      'implementation.data-protection',
      'implementation.incidents',
      'implementation.complaints',
    ],
    drafting,
  );

const price = (drafting: Drafting): Part =>
  formPart('Price (schedule 3)', ['implementation.funding', 'implementation.cost', 'implementation.insurance'], drafting);

const ending = (drafting: Drafting): Part =>
  formPart('Exit (schedule 2, part I)', ['implementation.exit', 'implementation.sustainability'], drafting);

const interdependence = (title: string, drafting: Drafting): Part =>
  formPart(
    title,
    ['implementation.service-links', 'implementation.staff-preparation', 'context.existing-services', 'context.usual-care'],
    drafting,
  );

const laidOut = (drafting: Drafting, parts: readonly Part[]): readonly Block[] => [
  ...header(drafting),
  ...numberedParts(parts, drafting.spec.at),
];

/** The short form: who, what for, what and where; then what the other schedules need. */
export const nhsBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  return laidOut(drafting, [
    under('Population and geography to be served', {
      ...population(drafting),
      parts: [
        ...population(drafting).parts,
        formPart('Geography', ['country'], drafting),
        formPart('Need and surroundings', ['population.need'], drafting, { blocks: withoutHeadings(context(drafting)) }),
      ],
    }),
    part('Service aims and desired outcomes', [], [formPart('Aims', ['summary', 'aims', 'support'], drafting), outcomes(drafting)]),
    part('Service description and locations', [], [...description(drafting), interdependence('Links with other services', drafting)]),
    { ...requirementsOfForm(drafting), parts: [quality('Quality checks', drafting)] },
    formPart('Applicable standards', ['implementation.standards'], drafting),
    safeguarding(drafting),
    reporting(drafting),
    price(drafting),
    ending(drafting),
    ...appendices(drafting, [under('Appendix: how anybody will know whether it worked', evaluation(drafting))]),
  ]);
};

/** The five domains of the NHS Outcomes Framework, to be ticked by the commissioner: a specification does not say them. */
const domains = [
  '1. Preventing people from dying prematurely',
  '2. Enhancing quality of life for people with long-term conditions',
  '3. Helping people to recover from episodes of ill-health or following injury',
  '4. Ensuring people have a positive experience of care',
  '5. Treating and caring for people in a safe environment and protecting them from avoidable harm',
];

const ticks = (): Part =>
  part('NHS Outcomes Framework domains and indicators', [
    paragraph('To be ticked by the commissioner: the file does not say them.'),
    table(
      row(['Domain', 'Applies']),
      domains.map((domain) => row([domain, '☐'])),
    ),
  ]);

/** The classic form, heading by heading. */
export const nhsClassicBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const surroundings = context(drafting);
  return laidOut(drafting, [
    part(
      'Population Needs',
      [],
      [formPart('National/local context and evidence base', ['population.need'], drafting, { blocks: withoutHeadings(surroundings) })],
    ),
    part('Outcomes', [], [ticks(), under('Local defined outcomes', outcomes(drafting))]),
    part(
      'Scope',
      [],
      [
        formPart('Aims and objectives of service', ['summary', 'aims', 'support'], drafting),
        part('Service description/care pathway', [], description(drafting)),
        formPart(
          'Population covered',
          ['population.within', 'population.reach', 'population.priority', 'population.size'],
          drafting,
          whoItIsFor(drafting),
        ),
        formPart('Any acceptance and exclusion criteria and thresholds', ['population.includes', 'population.excludes'], drafting),
        interdependence('Interdependence with other services/providers', drafting),
      ],
    ),
    formPart('Applicable Service Standards', ['implementation.standards'], drafting),
    part(
      'Applicable quality requirements and CQUIN goals',
      [],
      [
        under('Applicable quality requirements (schedule 4, parts A to C)', requirementsOfForm(drafting)),
        quality('Quality checks', drafting),
      ],
    ),
    formPart('Location of Provider Premises', ['country', 'context.setting'], drafting),
    part('Individual Service User Placement', [
      paragraph({ emphasis: 'Not in the file.' }, ' For the commissioner to fill in, where people are placed.'),
    ]),
    safeguarding(drafting),
    reporting(drafting),
    price(drafting),
    ending(drafting),
    ...appendices(drafting, [under('Appendix: how anybody will know whether it worked', evaluation(drafting))]),
  ]);
};
