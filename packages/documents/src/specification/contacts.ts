/** What happens when: the form of support, the contacts, and what else is done. */
import { beginningOtherwise } from '../answers/first-moves.ts';
import { sections } from '@peerspec/language';
import { factList, factsOf } from '../answers/facts.ts';
import { declarations, gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { grouped, lastingText } from '../words/quantities.ts';
import { pictureBlock } from '../picture/picture-block.ts';
import { activities } from './activities.ts';
import { contactColumns, contactTitles, contactTotal, firstMove } from './contact-table.ts';
import { legend } from './legend.ts';
import { timeline } from './timeline.ts';

const row = sections.contacts;
const { contact } = row.items;

/** What is told about single contacts below their table. */
const details = ['available', 'response', 'demand', 'content', 'place', 'with', 'by', 'peers-present', 'travel'] as const;

const form = (drafting: Drafting): Part => {
  const { format } = drafting.spec;
  const heading = sections.format.heading;
  if (format.state === 'gap') return part(heading, gapOfWhole(format, drafting), [], format.at);
  const words = ['form', 'group-size', 'membership', 'mutual-support', 'facilitated-by', 'moderated-by', 'moderation', 'rules'] as const;
  return part(heading, factList(factsOf(sections.format.properties, format, words, drafting)), [], format.at);
};

const schedule = (drafting: Drafting): readonly Block[] => {
  const { contacts: section, computed } = drafting.spec;
  const { items } = section.planned;
  const duration = computed.durationDays;
  return [
    ...gapOfWhole(section.planned, drafting),
    ...(items.length === 0 ? [] : [paragraph('Numbers and times are those planned for one person.')]),
    ...declarations(
      {
        row: contact,
        items,
        first: contactTitles(drafting),
        columns: contactColumns(drafting),
        closing: contactTotal(drafting),
        between: [
          pictureBlock('contacts'),
          ...legend(
            contact.properties.initiation,
            items.map((item) => firstMove(item, drafting)),
          ),
          ...(duration
            ? [paragraph(`From the first contact to the last, the support for one person lasts ${grouped(lastingText(duration))}.`)]
            : []),
        ],
        details,
      },
      drafting,
    ),
  ];
};

export const contacts = (drafting: Drafting): Part => {
  const section = drafting.spec.contacts;
  const whole = gapOfWhole(section, drafting);
  const rules = factsOf(row.properties, section, ['initiation', 'minimum', 'tailoring', 'ending'], drafting);
  return part(
    row.heading,
    [],
    [
      form(drafting),
      timeline(drafting),
      part(contact.heading, whole.length > 0 ? whole : schedule(drafting)),
      part(
        beginningOtherwise(drafting.spec).length === 0 ? 'What holds for all contacts' : 'What holds for contacts that say nothing else',
        whole.length > 0 ? [paragraph('What is said of the contacts above holds for this too.')] : factList(rules),
      ),
      activities(drafting),
    ],
    section.at,
  );
};
