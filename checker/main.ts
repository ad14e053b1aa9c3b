import { parseArgs } from 'node:util';
import { REPORT_FORMATS } from '../shared/report/export-reports';
import { PILLARS } from '../shared/rules/outcome';
import { auditCommand } from './audit-command';
import { readFixedAddress } from './browser';
import { journeyFrom } from './journey-file';
import { profileFrom } from './profile-file';
import { PUBLISH_USAGE, runPublishCommand } from './publish/publish-arguments';
import { recordsFrom } from './records-file';
import { rulesCommand } from './rules-command';

const USAGE = `soicong audit [URL|FILE.html …] [--urls-from FILE] [--out reports.ndjson] [--pillar P]… [--concurrency N]
              [--format ${REPORT_FORMATS.join('|')}] [--resolve HOST:PORT:ADDRESS]…
              [--dns ADDRESS[:PORT][,ADDRESS[:PORT]][,iterative]]  resolvers to ask (of two, both must agree);
                                iterative: delegations are walked from the root servers
              [--root-hints FILE]  root servers to begin at, as in BIND's hints file
              [--records FILE]  national records to compare with, one JSON object per line
              [--journey FILE]  a confirmed journey (soicong-journey/1), for the page of its procedure
              [--pictures DIR]  keeps each page with both families and with IPv6 alone, side by side
              [--profile vn|eu-sdg|fr-essentielles|FILE]  the legal order procedures are measured by
${PUBLISH_USAGE}
soicong rules [--json]

Exit codes: 0 nothing failed, 1 findings, 2 could not audit.`;

const AUDIT_OPTIONS = {
  'urls-from': { type: 'string' },
  out: { type: 'string' },
  pillar: { type: 'string', multiple: true },
  concurrency: { type: 'string' },
  format: { type: 'string' },
  resolve: { type: 'string', multiple: true },
  dns: { type: 'string' },
  'root-hints': { type: 'string' },
  records: { type: 'string' },
  journey: { type: 'string' },
  pictures: { type: 'string' },
  profile: { type: 'string' },
} as const;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'audit':
      return runAuditCommand(rest);
    case 'publish':
      return runPublishCommand(rest);
    case 'rules':
      return rulesCommand(
        parseArgs({ args: [...rest], options: { json: { type: 'boolean', default: false } } }).values.json,
      );
    case 'help':
    case '--help':
    case '-h':
      console.log(USAGE);
      return 0;
    default:
      throw new Error(`${command === undefined ? 'no command' : `unknown command: ${command}`}\n\n${USAGE}`);
  }
}

function runAuditCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: AUDIT_OPTIONS, allowPositionals: true });
  return auditCommand({
    addresses: positionals,
    urlsFrom: values['urls-from'],
    out: values.out,
    pillars: values.pillar === undefined ? PILLARS : values.pillar.map(word => oneOfWords('--pillar', word, PILLARS)),
    concurrency: positive('--concurrency', values.concurrency ?? '2'),
    format: oneOfWords('--format', values.format ?? 'ndjson', REPORT_FORMATS),
    fixedAddresses: (values.resolve ?? []).map(readFixedAddress),
    dns: values.dns,
    rootHints: values['root-hints'],
    records: recordsFrom(values.records),
    journey: journeyFrom(values.journey),
    pictures: values.pictures,
    profile: profileFrom(values.profile ?? 'vn'),
  });
}

function oneOfWords<const W extends readonly string[]>(option: string, word: string, words: W): W[number] {
  if ((words as readonly string[]).includes(word)) return word;
  throw new Error(`${option}: wanted one of ${words.join(', ')}; got ${word}`);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new Error(`${option}: wanted a whole number from 1; got ${text}`);
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`soicong: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);
