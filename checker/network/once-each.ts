/**
 * Makes a function that does its work once per key and gives everybody the same promise.
 * @param keyOf what counts as the same question
 * @param work must not reject: a rejection would be kept too
 */
export function onceEach<Input extends readonly unknown[], Output>(
  keyOf: (...input: Input) => string,
  work: (...input: Input) => Promise<Output>,
): (...input: Input) => Promise<Output> {
  const kept = new Map<string, Promise<Output>>();
  return (...input) => {
    const key = keyOf(...input);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = work(...input);
    kept.set(key, made);
    return made;
  };
}
