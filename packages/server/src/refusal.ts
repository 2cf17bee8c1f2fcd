import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Something that was asked for and will not be done. The message is shown to the user as it is: a whole sentence. */
export class Refusal extends ResponseError {
  constructor(message: string) {
    super(LSPErrorCodes.RequestFailed, message);
    // The package makes a plain `ResponseError` of whatever extends it.
    Object.setPrototypeOf(this, Refusal.prototype);
  }
}
