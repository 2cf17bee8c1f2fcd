/** What is said where the server itself is at fault: one plain sentence. */
export const faultInWords = (error: unknown): string => {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `PeerSpec itself failed (${first}); please report it.`;
};
