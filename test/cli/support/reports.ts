/** The machine-readable reports, as far as tests look into them. */

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ListedFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface CheckReport {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly ListedFinding[];
    readonly accepted: readonly ListedFinding[];
  }[];
  readonly failures: readonly { readonly path: string; readonly message: string; readonly remedy: string }[];
  readonly summary: { readonly files: number; readonly findings: Readonly<Record<string, number>>; readonly failures: number };
}

export const checkReport = (json: string): CheckReport => JSON.parse(json) as CheckReport;

interface Described {
  readonly text: string;
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: Described;
        readonly help: Described;
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: Described; readonly locations?: readonly object[] }[];
  }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
    readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  }[];
}

export interface SarifLog {
  readonly runs: readonly [SarifRun];
}

export const sarifRun = (json: string): SarifRun => (JSON.parse(json) as SarifLog).runs[0];

/** Any JSON object, for schemas. */
export const jsonObject = (json: string): object => JSON.parse(json) as object;
