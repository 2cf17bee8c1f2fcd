/** What a JSON schema is put together from. */
import type { JsonObject } from './json.ts';

export const text: JsonObject = { type: 'string', minLength: 1 };

export const refTo = (definition: string): JsonObject => ({ $ref: `#/definitions/${definition}` });

export const listOf = (items: JsonObject): JsonObject => ({ type: 'array', minItems: 1, items });

/** An object that has these properties, and no others. */
export const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties,
});
