/** Reads the arrows of a theory. */
import type { Chain, Clause } from '../generated/ast.ts';
import { isAssuming, isMark } from '../generated/ast.ts';
import { kindsOf } from '../references/peer-description.ts';
import type { Link } from '../spec/spec.ts';
import type { Ref } from '../spec/values.ts';
import { rationaleIn, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf, refer, spanning } from './context.ts';
import { incompleteClause } from './clause-problems.ts';

/** What an arrow may begin or end at. */
export const theoryNodeKinds = kindsOf('TheoryNode');

/** The arrows of one chain. Reasons, assumptions and marks behind a chain hold for each of its arrows. */
export const linksOf = (reader: Reader, chain: Chain): readonly Link[] => {
  const used = new Set<Clause>();
  const rationale = rationaleIn(reader, chain.clauses, used);
  const assuming: Ref[] = [];
  let feedback = false;
  let certainty: Link['certainty'];
  for (const clause of chain.clauses) {
    if (isAssuming(clause)) {
      if (clause.assumptions.length === 0) reader.problems.push(incompleteClause('assuming', placeOf(clause), 'AnswersPhone'));
      for (const reference of clause.assumptions) assuming.push(refer(reader, { reference, container: clause, property: 'assumptions' }));
    } else if (isMark(clause)) {
      if (clause.keyword === 'feedback') feedback = true;
      else certainty = clause.keyword;
    } else continue;
    used.add(clause);
  }
  reportUnused(reader, chain.clauses, used);
  const links: Link[] = [];
  let from = refer(reader, { reference: chain.first, container: chain, property: 'first' });
  for (const step of chain.steps) {
    if (!step.to) {
      reader.problems.push(incompleteClause(step.arrow, placeOf(step), 'Confidence'));
      break;
    }
    const to = refer(reader, { reference: step.to, container: step, property: 'to' });
    links.push({
      from,
      to,
      effect: step.arrow === '->' ? 'leads-to' : 'holds-back',
      ...(rationale && { rationale }),
      assuming,
      feedback,
      ...(certainty && { certainty }),
      at: spanning(from.at, to.at),
    });
    from = to;
  }
  return links;
};
