/** What the tests of rules have in common. */
import { readFileSync } from 'node:fs';
import type { Spec } from '@peerspec/language';
import { readText } from '@peerspec/language';
import type { CheckOptions, Finding, Findings, Fix } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import { compose } from './compose.ts';

/** The day on which all tests run. */
export const today = '2026-11-23';

const resource = (name: string): string => readFileSync(new URL(`resources/${name}`, import.meta.url), 'utf8');

/** A complete specification, in which no rule finds anything. */
export const base = resource('base.peer');

/** The base with an example laid over it. */
export const over = (snippet: string): string => compose(base, snippet);

export const check = async (text: string, options: CheckOptions = {}): Promise<Findings> =>
  findingsOf(await readText(text), { today }, options);

export const codes = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => finding.code);

export const codesIn = async (text: string): Promise<readonly string[]> => codes((await check(text)).findings);

export const specIn = async (text: string): Promise<Spec> => {
  const [spec] = (await readText(text)).specs;
  if (!spec) throw new Error('The text holds no intervention.');
  return spec;
};

const offsetOf = (text: string, { line, character }: { readonly line: number; readonly character: number }): number => {
  const lines = text.split('\n').slice(0, line);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + character;
};

/** What is told of a place that a fix leaves to the author: it never answers by itself. */
export const blankCodes: ReadonlySet<string> = new Set(['missing-answer', 'placeholder-answer']);

/** A text with a fix applied as it stands: the places for the cursor become their texts, and of several words none is chosen, or one that is asked for. */
export const apply = (text: string, fix: Fix, choice = -1): string => {
  const written = fix.text
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^}]*)\|\}/g, (_, words: string) => words.split(',')[choice] ?? '');
  return text.slice(0, offsetOf(text, fix.at.start)) + written + text.slice(offsetOf(text, fix.at.end));
};
