/** Something that was asked for and will not be done. The message is shown to the user as it is: a whole sentence. */
export class Refusal extends Error {}
