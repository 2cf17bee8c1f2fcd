/** Where the pages of the rules can be read. Nothing is fetched from there: the editor opens it when the user asks. */
const base = 'https://github.com/peerspec/peerspec/blob/main/docs/rules/';

/** The address of the page about a rule or a problem. */
export const ruleAddress = (code: string): string => `${base}${code}.md`;
