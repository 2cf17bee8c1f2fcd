/** What `check` says against the use of evidence: that it is about another form, issue, place or plan. */
import type { Spec } from '@peerspec/language';
import { rules, ruleSet } from '@peerspec/rules';
import { checkSpec } from '@peerspec/rules/internal';

/** Only findings: where nobody states what evidence is about, the document shows it. */
const told = ruleSet(
  rules.filter(({ section, code }) => section === 'evidence' && code !== 'evidence-missing' && code !== 'null-evidence-omitted'),
);

/** Names stand in a finding as they do in the text. */
const inWords = (message: string, called: (name: string) => string): string =>
  message.replaceAll(/`([^`]*)`/g, (_, name: string) => called(name));

const placeText = ({ start, file = '' }: Spec['at']): string => JSON.stringify([start, file]);

/** The doubts about each piece of evidence, by its name. */
export const doubtsAbout = (spec: Spec, today: string, called: (name: string) => string): ReadonlyMap<string, readonly string[]> => {
  const cited = new Map(spec.uses.flatMap((ref) => (ref.kind === 'evidence' ? [[placeText(ref.at), ref.name] as const] : [])));
  const doubts = new Map<string, Set<string>>();
  for (const { at, message, severity } of checkSpec(told, spec, { today }).findings) {
    const name = cited.get(placeText(at));
    if (name === undefined || (severity !== 'error' && severity !== 'warning')) continue;
    doubts.set(name, (doubts.get(name) ?? new Set()).add(inWords(message, called)));
  }
  return new Map([...doubts].map(([name, messages]) => [name, [...messages]] as const));
};
