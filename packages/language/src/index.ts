export type * from './spec/values.ts';
export type * from './spec/spec.ts';
export type * from './spec/computed.ts';
export * from './vocabulary/index.ts';
