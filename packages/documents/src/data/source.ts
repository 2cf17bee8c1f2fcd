/** Data that comes from anywhere, of which everything is either taken or told to have no place. */
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';

/** Something that has no place in the language: where it stood, and what it is. */
export interface Unplaced {
  readonly path: string;
  readonly value: Json;
}

/** An object of the data, each of whose properties is to be asked for once. */
export class Source {
  readonly path: string;
  private readonly data: JsonObject;
  private readonly unplaced: Unplaced[];
  private readonly asked = new Set<string>();

  constructor(path: string, data: JsonObject, unplaced: Unplaced[]) {
    this.path = path;
    this.data = data;
    this.unplaced = unplaced;
  }

  private pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.data, key) && this.data[key] !== undefined;
  }

  /** What a property holds, without taking it. */
  peek(key: string): Json | undefined {
    return this.has(key) ? this.data[key] : undefined;
  }

  /** The property as it is typed; what cannot be is told. Nothing where there is no such property. */
  typed(key: string, typed: (value: unknown) => string | undefined): string | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    const text = typed(value);
    if (text === undefined) this.leave(key, value);
    return text;
  }

  /** What a property holds, once. */
  take(key: string): Json | undefined {
    if (this.asked.has(key)) return undefined;
    this.asked.add(key);
    return this.peek(key);
  }

  leave(key: string, value: Json): void {
    this.unplaced.push({ path: this.pathOf(key), value });
  }

  /** Tells of all of it, and not of its parts. */
  leaveWhole(): void {
    for (const key of Object.keys(this.data)) this.asked.add(key);
    this.unplaced.push({ path: this.path, value: this.data });
  }

  inner(key: string): Source | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Source(this.pathOf(key), value, this.unplaced);
    this.leave(key, value);
    return undefined;
  }

  list(key: string): readonly Source[] {
    const value = this.take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.leave(key, value);
      return [];
    }
    return value.flatMap((each: Json, index) => {
      const at = `${key}[${String(index)}]`;
      if (isObject(each)) return [new Source(this.pathOf(at), each, this.unplaced)];
      this.leave(at, each);
      return [];
    });
  }

  /** Tells of everything that nobody has asked for. */
  finish(): void {
    for (const [key, value] of Object.entries(this.data)) if (!this.asked.has(key) && value !== undefined) this.leave(key, value);
  }
}
