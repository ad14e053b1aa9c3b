import { parseArgs } from 'node:util';
import { publishCommand } from './publish-command';

export const PUBLISH_USAGE = `soicong publish --runs DIR|FILE… --edition NAME [--out DIR] [--sample portals.json] [--registry agencies.json]`;

/** Reads the words after `soicong publish` and publishes. @returns the exit code */
export function runPublishCommand(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', multiple: true }, edition: text, out: text, sample: text, registry: text },
    allowPositionals: true,
  });
  const { runs = [], edition, out, sample, registry } = values;
  // `--runs a b c`: the option takes the first, the others stand free.
  const folders = [...runs, ...positionals];
  if (folders.length === 0 || edition === undefined) throw new Error(`publish: wanted ${PUBLISH_USAGE}`);
  return publishCommand({ runs: folders, edition, out, sample, registry });
}
