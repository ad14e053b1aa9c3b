import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** Folder to write. */
  out: string;
  /** Folder whose subfolders are editions of real agencies. */
  editions: string;
  /** Folder of the sample edition; it may be absent. */
  sample: string;
  /** Scheme and host of the published site, without a slash at the end. */
  origin: string;
  contact: string | null;
}

/** Reads the words after `node prerender.js`; `SOICONG_ORIGIN` and `SOICONG_CONTACT` stand in for two of them. */
export function buildOptions(words: readonly string[], environment: NodeJS.ProcessEnv): BuildOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { out: text, editions: text, sample: text, origin: text, contact: text },
  });
  const origin = values.origin ?? environment.SOICONG_ORIGIN ?? 'http://localhost:8080';
  if (!URL.canParse(origin)) throw new Error(`--origin: wanted an address such as https://host, got ${origin}`);
  return {
    out: values.out ?? 'dist/site',
    editions: values.editions ?? 'data/editions',
    sample: values.sample ?? 'dist/editions/sample',
    origin: new URL(origin).origin,
    contact: values.contact ?? environment.SOICONG_CONTACT ?? null,
  };
}
