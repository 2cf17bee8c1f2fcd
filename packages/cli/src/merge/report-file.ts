/** A JSON report of `check` as it is read back, as far as several of them are put together by it. */
import type { Range } from '@peerspec/language';
import { isObject } from '@peerspec/language/internal';
import type { Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What else stands in it is handed on as it is. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly intervention?: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Where it is, as everywhere but in reports: lines and characters from 0. */
export const placeOf = ({ range: { start, end } }: ReportedFinding): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

export interface ReportedFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly ReportedFinding[];
  readonly baselined?: readonly ReportedFinding[];
}

export interface ReportFile {
  readonly today: string;
  readonly files: readonly ReportedFile[];
  readonly failures: readonly object[];
  readonly summary: { readonly files: number };
}

const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isPosition = (value: unknown): boolean => isObject(value) && Number.isInteger(value['line']) && Number.isInteger(value['column']);

const isFinding = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['code'] === 'string' &&
  typeof value['message'] === 'string' &&
  (value['intervention'] === undefined || typeof value['intervention'] === 'string') &&
  severities.some((severity) => severity === value['severity']) &&
  isObject(value['range']) &&
  isPosition(value['range']['start']) &&
  isPosition(value['range']['end']);

const isFile = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['file'] === 'string' &&
  isListOf(value['findings'], isFinding) &&
  isListOf(value['accepted'], isFinding) &&
  (value['baselined'] === undefined || isListOf(value['baselined'], isFinding));

/** Whether a value is such a report, of the version that this program writes. */
export const isReportFile = (value: unknown): value is ReportFile =>
  isObject(value) &&
  value['format'] === 'peerspec-check' &&
  value['formatVersion'] === 1 &&
  typeof value['today'] === 'string' &&
  isListOf(value['files'], isFile) &&
  isListOf(value['failures'], isObject) &&
  isObject(value['summary']) &&
  Number.isInteger(value['summary']['files']);
