/** The kind of address under which the examples stand that come with the extension. */
export const exampleScheme = 'peerspec-example';
