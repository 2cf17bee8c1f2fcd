/** Which documents of the editor show which file: a file can be open by several addresses, by way of links. */
import type { Copy } from '../source-file.ts';

export class Copies {
  readonly #byAddress = new Map<string, readonly Copy[]>();

  /** The documents that show the file at an address, which is in the form for comparing; the latest last. */
  at(address: string): readonly Copy[] {
    return this.#byAddress.get(address) ?? [];
  }

  put(address: string, copy: Copy): void {
    this.#byAddress.set(address, [...this.#othersAt(address, copy.uri), copy]);
  }

  remove(address: string, uri: string): void {
    const others = this.#othersAt(address, uri);
    if (others.length > 0) this.#byAddress.set(address, others);
    else this.#byAddress.delete(address);
  }

  #othersAt(address: string, uri: string): readonly Copy[] {
    return this.at(address).filter((each) => each.uri !== uri);
  }
}
