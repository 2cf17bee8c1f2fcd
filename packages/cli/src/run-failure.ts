/** Something that ends the run and that the user can put right: a wrong option, a folder that cannot be written to. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
}
