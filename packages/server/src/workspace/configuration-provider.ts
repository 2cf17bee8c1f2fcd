import { DefaultConfigurationProvider } from 'langium';
import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import type { PeerSharedServices } from '../services.ts';
import { settingsSection } from '../protocol.ts';
import type { Settings } from '../settings.ts';
import { settingsAmong, settingsAsTheyCome, settingsIn } from '../settings.ts';

/** Langium's keeps what it is told. An editor that can be asked is asked anew at every change, and not waited for for ever. */
export class PeerConfigurationProvider extends DefaultConfigurationProvider {
  readonly #services: PeerSharedServices;
  #settings = settingsAsTheyCome;
  /** Counts the requests, so that an answer that a later one has overtaken is not taken. */
  #asked = 0;

  constructor(services: PeerSharedServices) {
    super(services);
    this.#services = services;
  }

  /** What the author has set, as far as it is for the server. */
  get heeded(): Settings {
    return this.#settings;
  }

  override async initialized(): Promise<void> {
    const { Client, ClientRequests } = this.#services.lsp;
    if (Client.current.tellsOfSettings) void ClientRequests.register('workspace/didChangeConfiguration', { section: settingsSection });
    if (Client.current.askedForSettings) await this.#ask();
    this._ready.resolve();
  }

  override updateConfiguration(change: DidChangeConfigurationParams | null): void {
    if (this.#services.lsp.Client.current.askedForSettings) void this.#ask();
    else this.#take(settingsAmong(change?.settings, settingsSection));
  }

  async #ask(): Promise<void> {
    const mine = ++this.#asked;
    const answer = await this.#services.lsp.ClientRequests.request('workspace/configuration', { items: [{ section: settingsSection }] });
    if (mine !== this.#asked || answer.is === 'none') return;
    const sections: unknown = answer.value;
    this.#take(settingsIn(Array.isArray(sections) ? sections[0] : undefined));
  }

  #take(settings: Settings): void {
    const isOther = settings.inlayHints !== this.#settings.inlayHints;
    this.#settings = settings;
    if (isOther) this.#services.lsp.ClientRequests.refresh(['inlayHint']);
  }
}
