/** What a new specification can start from: its topic and its form, and then every section with its first question. */
import { builtInEvidence, sections, valueOf } from '@peerspec/language';
import { asSnippet } from '@peerspec/language/internal';
import { skeleton } from '../lsp/completion/skeleton.ts';
import type { StartingPoints, TemplateParams } from '../protocol.ts';

/** The word for evidence about any topic; nobody's own topic. */
const anyTopic = 'any';

/** The topics that the library has evidence about, and the forms of support. */
export const startingPoints = (): StartingPoints => {
  const topics = new Set(builtInEvidence().flatMap((each) => (valueOf(each.topic) ?? []).map(({ value }) => value)));
  topics.delete(anyTopic);
  const forms = Object.entries(sections.format.properties.form.kind.options ?? {});
  return { topics: [...topics].sort(), forms: forms.map(([word, meaning]) => ({ word, meaning })) };
};

/** A new specification in the snippet syntax of the protocol. */
export const template = ({ topic, form }: TemplateParams): string =>
  `${asSnippet(skeleton({ fresh: (wished) => wished }, { ...(topic !== undefined && { topic }), ...(form !== undefined && { 'format.form': form }) }))}\n`;
