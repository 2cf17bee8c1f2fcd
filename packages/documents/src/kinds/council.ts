/** The specification that a council gives with a grant: aims first, then the case for it, what is done, the money and how it is watched. */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
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
import { access, appendices, formPart, furtherRows, headRow, quality, requirementsOfForm, whoItIsFor, withoutHeadings } from './form.ts';

export const councilBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const { at } = spec;
  const head = [
    heading(1, titleOf(spec)),
    paragraph('Grant specification'),
    table(row(['Project', titleOf(spec)], { at }), [
      headRow('Funder', 'commissioner', drafting),
      headRow('Provider', 'provider', drafting),
      headRow('Version', 'version', drafting),
      headRow('Funded until', 'implementation.funded-until', drafting),
      ...furtherRows(['topic', 'country', 'stage', 'authors', 'source', 'revised'], drafting),
      row(['Drawn up from', spec.file], { at }),
    ]),
    ...coverageBlocks(drafting),
  ];
  const parts = [
    formPart('Aims', ['summary', 'aims', 'support'], drafting),
    formPart('Strategic case', ['population.need'], drafting, { blocks: withoutHeadings(context(drafting)) }),
    formPart(
      'Who it is for',
      ['population.within', 'population.includes', 'population.excludes', 'population.reach', 'population.priority', 'population.size'],
      drafting,
      whoItIsFor(drafting),
    ),
    outcomes(drafting),
    part(
      'Delivery',
      [],
      [
        contacts(drafting),
        peers(drafting),
        matching(drafting),
        access(drafting),
        formPart(
          'Running it',
          [
            'implementation.coordination',
            'implementation.governance',
            'implementation.service-links',
            'implementation.staff-preparation',
            'implementation.standards',
          ],
          drafting,
        ),
        risks(drafting),
      ],
    ),
    formPart(
      'Safeguarding',
      ['implementation.safeguarding', 'implementation.escalation', 'implementation.incidents', 'implementation.complaints'],
      drafting,
    ),
    formPart(
      'Money',
      [
        'implementation.funding',
        'implementation.funded-until',
        'implementation.cost',
        'implementation.insurance',
        'implementation.sustainability',
        'implementation.exit',
      ],
      drafting,
    ),
    part(
      'Monitoring',
      [],
      [
        requirementsOfForm(drafting),
        quality('Quality checks', drafting),
        formPart('Records and reports', ['implementation.data', 'implementation.reporting', 'implementation.data-protection'], drafting),
        evaluation(drafting),
      ],
    ),
    ...appendices(drafting),
  ];
  return [...head.map((block) => annotated(block, { at })), ...numberedParts(parts, at)];
};
