/** `peerspec rules`: all rules, section by section. */
import type { Rule } from '@peerspec/rules';
import { rules, sectionTitles, severities } from '@peerspec/rules';
import { compareText } from '@peerspec/language/files';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { toJson } from '../terminal/json.ts';
import type { Style } from '../terminal/style.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { version } from '../version.ts';

/** By section, the gravest first. */
const inOrder = (): readonly Rule[] => {
  const sections = Object.keys(sectionTitles);
  return [...rules].sort(
    (one, other) =>
      sections.indexOf(one.section) - sections.indexOf(other.section) ||
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      compareText(one.code, other.code),
  );
};

const asText = (width: number, style: Style): string => {
  const lines: string[] = [];
  let section: string | undefined;
  for (const rule of inOrder()) {
    if (rule.section !== section) {
      if (section !== undefined) lines.push('');
      section = rule.section;
      lines.push(style(['bold', 'underline'], sectionTitles[rule.section]));
    }
    lines.push('', `  ${style('bold', rule.code)}  ${rule.severity}`, ...wrap(rule.message, width - 4).map((line) => `    ${line}`));
  }
  lines.push(
    '',
    `${countOf(rules.length, 'rule', 'rules')}. The severities are those of stage commissioning. More about one: peerspec explain RULE`,
  );
  return `${lines.join('\n')}\n`;
};

const asJson = (): string =>
  toJson({
    format: 'peerspec-rules',
    formatVersion: 1,
    peerspec: version,
    rules: inOrder().map(({ code, section, severity, message, why, remedy, sources, scope, acceptable }) => ({
      code,
      section,
      severity,
      message,
      why,
      remedy,
      ...(scope && { scope: scope.saying }),
      sources,
      acceptable: acceptable !== false,
    })),
  });

export const listRules = (io: Io, format: 'text' | 'json'): ExitCode => {
  io.stdout.write(format === 'json' ? asJson() : asText(widthFor(io.stdout), styleFor(io, io.stdout)));
  return exitCodes.fine;
};
