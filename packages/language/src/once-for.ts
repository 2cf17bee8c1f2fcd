/** Works something out once for each object, and keeps it for as long as the object is there: nothing that is read ever changes. */
export const onceFor = <T extends object, R>(work: (of: T) => R): ((of: T) => R) => {
  const known = new WeakMap<T, R>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = work(of);
    known.set(of, made);
    return made;
  };
};
