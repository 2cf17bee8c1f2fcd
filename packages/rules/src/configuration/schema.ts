/** The JSON Schema of `peerspec.config.json`, for editors: every rule with what it says. */
import { rules } from '../engine/catalogue.ts';
import { stages } from '../engine/strictness.ts';
import { extendedFilePattern, extendedPackagePattern } from './extended-path.ts';
import { keys, settings, wordPattern } from './keys.ts';
import { longestPattern } from './patterns.ts';

const patterns = (description: string): object => ({
  type: 'array',
  description,
  items: { type: 'string', pattern: String.raw`^(?!\s*$)(?!/|!|[A-Za-z]:)(?!(.*/)?\.\.(/|$))[^\\()|]+$`, maxLength: longestPattern },
});

const reference = (name: string): object => ({ $ref: `#/definitions/${name}` });

/** Draft-07, which every editor knows. */
export const configurationSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'PeerSpec configuration',
  description: 'Settings for the .peer files in the folder of this file and below.',
  type: 'object',
  additionalProperties: false,
  allowComments: true,
  allowTrailingCommas: true,
  properties: {
    $schema: { type: 'string', description: keys.top.$schema },
    extends: {
      description: keys.top.extends,
      anyOf: [reference('extended'), { type: 'array', minItems: 1, items: reference('extended') }],
    },
    rules: reference('rules'),
    overrides: {
      type: 'array',
      description: keys.top.overrides,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: patterns(keys.override.files),
          rules: reference('rules'),
          defaults: reference('defaults'),
          dates: { description: keys.override.dates, anyOf: [reference('severity')] },
        },
      },
    },
    exclude: patterns(keys.top.exclude),
    gitignore: { type: 'boolean', description: keys.top.gitignore },
    defaults: reference('defaults'),
    dates: { description: keys.top.dates, anyOf: [reference('severity')] },
    baseline: {
      type: 'string',
      description: keys.top.baseline,
      pattern: String.raw`^(?!/|!|[A-Za-z]:)(?!(.*/)?\.\.(/|$))[^\\]*\.json$`,
      maxLength: longestPattern,
    },
    evidence: {
      type: 'array',
      description: keys.top.evidence,
      items: { type: 'string', pattern: String.raw`^(?!/|!|[A-Za-z]:)[^\\]*\.[Pp][Ee][Ee][Rr]$`, maxLength: longestPattern },
    },
  },
  definitions: {
    extended: {
      type: 'string',
      maxLength: longestPattern,
      anyOf: [{ pattern: extendedFilePattern }, { pattern: extendedPackagePattern }],
    },
    severity: { enum: settings, description: 'How grave it is; `off` keeps the rule quiet.' },
    setting: {
      anyOf: [
        reference('severity'),
        {
          type: 'object',
          description: 'How grave it is at some stages; at the others it stays as it is.',
          additionalProperties: false,
          properties: Object.fromEntries(stages.map((stage) => [stage, reference('severity')])),
        },
      ],
    },
    rules: {
      type: 'object',
      description: keys.top.rules,
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ code, message }) => [code, { description: message, anyOf: [reference('setting')] }] as const),
      ),
    },
    words: {
      anyOf: [
        { type: 'string', pattern: wordPattern },
        { type: 'array', minItems: 1, items: { type: 'string', pattern: wordPattern } },
      ],
    },
    defaults: {
      type: 'object',
      description: keys.top.defaults,
      additionalProperties: false,
      properties: {
        topic: { description: keys.defaults.topic, anyOf: [reference('words')] },
        country: { description: keys.defaults.country, anyOf: [reference('words')] },
      },
    },
  },
});
