import type { LangiumCoreServices } from 'langium';
import { DefaultServiceRegistry } from 'langium';

/** What an editor hands over is a specification, whatever it is called: before it is saved its name has no ending. */
export class PeerServiceRegistry extends DefaultServiceRegistry {
  override hasServices(): boolean {
    return true;
  }

  override getServices(): LangiumCoreServices {
    const [peer] = this.all;
    if (!peer) throw new Error('The services of the language are not registered.');
    return peer;
  }
}
