import { builtInEvidence } from '@peerspec/language';
import type { Evidence, EvidenceFinding, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { citationsOf } from '../../helpers/citations.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { listed, onceFor } from '@peerspec/language/internal';
import { isPartOf, sharePlace, shareTopic } from '../../helpers/countries-and-topics.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, hoddinott2011 } from '../../helpers/sources.ts';
import { areAkin } from '../../helpers/forms.ts';

/** More names than these say no more. */
const most = 3;

const isOfEffect = ({ claim }: EvidenceFinding): boolean => valueOf(claim) === 'effect';

const found = ({ findings }: Evidence, directions: readonly string[]): readonly EvidenceFinding[] =>
  findings.items.filter((finding) => isOfEffect(finding) && directions.includes(valueOf(finding.direction) ?? ''));

const isPositive = (evidence: Evidence): boolean => found(evidence, ['benefit']).length > 0;

const disappointing = (evidence: Evidence): readonly EvidenceFinding[] => found(evidence, ['none', 'mixed', 'harm']);

const isOfThisForm = (evidence: Evidence, spec: Spec): boolean => {
  const [about, here] = [valueOf(evidence.form), valueOf(spec.format.form)];
  return (
    about !== undefined &&
    here !== undefined &&
    (about === 'any' || here === 'mixed' || (about !== 'mixed' && areAkin(about, here)) || about === here)
  );
};

/** It found this in a country that is among those of the service. */
const foundHere = (evidence: Evidence, { country }: Spec, direction: string): boolean =>
  found(evidence, [direction]).some(({ countries }) => sharePlace(countries.state === 'given' ? countries : evidence.countries, country));

/** It found no effect of similar support in this country, and no benefit beside. */
const isNullHere = (evidence: Evidence, spec: Spec): boolean =>
  isPartOf(spec.topic, evidence.topic) &&
  isOfThisForm(evidence, spec) &&
  foundHere(evidence, spec, 'none') &&
  !foundHere(evidence, spec, 'benefit');

/** Evidence of a file in which no effect was found; looked through once for all its interventions. */
const withoutEffect = onceFor((evidence: readonly Evidence[]) => evidence.filter((each) => found(each, ['none']).length > 0));

/** Trials without effect that nobody mentions, where what is cited tells of benefits alone. */
const omitted = (spec: Spec) => {
  const cited = spec.uses.flatMap(({ name, kind }) => (kind === 'evidence' ? (specIndex(spec).evidence.get(name) ?? []) : []));
  const onTopic = cited.filter(({ topic }) => shareTopic(topic, spec.topic));
  if (onTopic.some((evidence) => disappointing(evidence).length > 0)) return undefined;
  const praise = citationsOf(spec).find(({ evidence }) => shareTopic(evidence.topic, spec.topic) && isPositive(evidence));
  if (!praise) return undefined;
  const known = [...withoutEffect(spec.shared.evidence), ...builtInEvidence()].filter((evidence) => isNullHere(evidence, spec));
  const names = [...new Set(known.flatMap(({ name }) => name ?? []))];
  return names.length === 0 ? undefined : { ref: praise.ref, names };
};

export const rule: Rule = {
  code: 'null-evidence-omitted',
  section: 'evidence',
  severity: 'warning',
  needs: ['topic', 'country', 'format.form'],
  message: 'Trials of similar support in this country that found no effect are not mentioned.',
  why: 'A reader who knows them will ask what is different here, and a reader who does not will expect too much.',
  remedy: 'Cite them, and say what is different here.',
  when: 'What is cited on this issue tells of benefits alone, and there is evidence on the same issue or a wider one, of the same form and country, that found no effect.',
  quiet:
    'Only sources whose findings have a `direction` are weighed. A review that tells of both is enough, and a trial that found a benefit in one respect and none in another is not one without effect.',
  sources: [article('Bringing the evidence together'), hoddinott2011],
  bad: 'contacts {\n  minimum: at least 5 because "scheduled contacts are more likely to help" from Renfrew2012\n}\naccept evidence-superseded because "the later edition does not tell of it"',
  good: 'contacts {\n  minimum: at least 5 because "scheduled contacts are more likely to help; of five UK trials without effect, three at least planned fewer" from Renfrew2012, Jolly2012\n}\naccept evidence-superseded because "the later edition does not tell of it"',
  check: (spec) => {
    const { ref, names } = omitted(spec) ?? {};
    if (!ref || !names) return [];
    const some = listed(names.slice(0, most).map((name) => `\`${name}\``));
    return [
      {
        at: ref.at,
        message: `Similar support in this country has been found to have no effect (${some}), and that is not mentioned.`,
      },
    ];
  },
  fix: (spec) => {
    const { ref, names = [] } = omitted(spec) ?? {};
    const [name] = names;
    return ref && name !== undefined
      ? { title: `Cite \`${name}\` as well`, at: { ...ref.at, start: ref.at.end }, text: `, ${name}` }
      : undefined;
  },
};
