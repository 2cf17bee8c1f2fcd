/** The page of a rule behind the code of a finding, where the editor has said where such pages are. */
import type { PlainDiagnostic } from './diagnostic.ts';

/** What stands for the code in the address of a page. */
const placeholder = '{code}';

/** Whether an address can lead to the page of each rule. */
export const isAddressOfPages = (address: unknown): address is string => typeof address === 'string' && address.includes(placeholder);

/** The diagnostic with a link to the page of its rule. */
export const withRulePage = (diagnostic: PlainDiagnostic, pages: string | undefined): PlainDiagnostic =>
  pages === undefined || diagnostic.code === undefined
    ? diagnostic
    : { ...diagnostic, codeDescription: { href: pages.replaceAll(placeholder, encodeURIComponent(diagnostic.code)) } };
