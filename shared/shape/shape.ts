/** JSON as it comes from `JSON.parse`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One description that yields the TypeScript type (`Infer`), the run-time reader and the JSON Schema. */
export interface Shape<T> {
  /** @throws Error that names the path, what was wanted and what came */
  read(value: unknown, path: string): T;
  schema: { readonly [key: string]: Json };
}

export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Pretty<T> = { [K in keyof T]: T[K] };
type Described<R extends Fields, O extends Fields> = Pretty<
  { [K in keyof R]: Infer<R[K]> } & { [K in keyof O]?: Infer<O[K]> }
>;

/** A string. */
export function text(): Shape<string> {
  return {
    schema: { type: 'string' },
    read: (value, path) => (typeof value === 'string' ? value : wrong(path, 'a text', value)),
  };
}

/** A string that fits a pattern; `wanted` tells a person what that is. */
export function textLike(pattern: RegExp, wanted: string): Shape<string> {
  const read = (value: unknown, path: string) =>
    typeof value === 'string' && pattern.test(value) ? value : wrong(path, wanted, value);
  return { schema: { type: 'string', pattern: pattern.source, description: wanted }, read };
}

/** A whole number, 0 or more. */
export function count(): Shape<number> {
  const read = (value: unknown, path: string) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : wrong(path, 'a whole number', value);
  return { schema: { type: 'integer', minimum: 0 }, read };
}

/** A finite number. */
export function number(): Shape<number> {
  const read = (value: unknown, path: string) =>
    typeof value === 'number' && Number.isFinite(value) ? value : wrong(path, 'a number', value);
  return { schema: { type: 'number' }, read };
}

/** true or false. */
export function flag(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    read: (value, path) => (typeof value === 'boolean' ? value : wrong(path, 'true or false', value)),
  };
}

/** Any JSON, kept as it is. */
export function anything(): Shape<unknown> {
  return { schema: {}, read: value => value };
}

/** One of a few words. */
export function oneOf<const W extends readonly string[]>(words: W): Shape<W[number]> {
  const read = (value: unknown, path: string) =>
    words.includes(value as string) ? (value as W[number]) : wrong(path, `one of ${words.join(', ')}`, value);
  return { schema: { enum: [...words] }, read };
}

/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, path) => (value === null ? null : shape.read(value, path)),
  };
}

/** One shape or another; the first that reads it wins. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  const read = (value: unknown, path: string): A | B => {
    try {
      return first.read(value, path);
    } catch {
      return second.read(value, path);
    }
  };
  return { schema: { anyOf: [first.schema, second.schema] }, read };
}

/** A list of the same shape. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  const read = (value: unknown, path: string) => {
    if (!Array.isArray(value)) return wrong(path, 'a list', value);
    return value.map((entry, index) => item.read(entry, `${path}[${index}]`));
  };
  return { schema: { type: 'array', items: item.schema }, read };
}

/** Free keys with values of one shape. */
export function mapOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const read = (value: unknown, path: string) => {
    const entries = Object.entries(asObject(value, path)).map(([key, entry]) => [
      key,
      item.read(entry, `${path}.${key}`),
    ]);
    return Object.fromEntries(entries) as Record<string, T>;
  };
  return { schema: { type: 'object', additionalProperties: item.schema }, read };
}

/** Named fields, the optional ones last. Unknown fields are dropped, so that an older reader reads a newer report. */
export function object<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional = {} as O,
): Shape<Described<R, O>> {
  const read = (value: unknown, path: string) => {
    const source = asObject(value, path);
    const found: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(required)) found[key] = shape.read(source[key], `${path}.${key}`);
    for (const [key, shape] of Object.entries(optional)) {
      if (source[key] !== undefined) found[key] = shape.read(source[key], `${path}.${key}`);
    }
    return found as Described<R, O>;
  };
  return { schema: objectSchema(required, optional), read };
}

function objectSchema(required: Fields, optional: Fields): { [key: string]: Json } {
  const properties = Object.fromEntries(
    Object.entries({ ...required, ...optional }).map(([key, shape]) => [key, shape.schema]),
  );
  return { type: 'object', properties, required: Object.keys(required) };
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'an object', value);
  return value as Record<string, unknown>;
}

function wrong(path: string, wanted: string, got: unknown): never {
  const shown = got === undefined ? 'nothing' : (JSON.stringify(got)?.slice(0, 60) ?? typeof got);
  throw new Error(`${path}: wanted ${wanted}, got ${shown}`);
}
