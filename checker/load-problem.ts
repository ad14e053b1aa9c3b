import type { PageStatus } from '../shared/report/page-report';

/** Why a page could not be audited, for people. */
export class LoadProblem extends Error {
  readonly status: PageStatus;

  constructor(status: PageStatus, message: string) {
    super(message);
    this.status = status;
  }
}

interface Known {
  pattern: RegExp;
  status: PageStatus;
  say(host: string): string;
}

/** Chromium's net errors that a person can do something about. */
const KNOWN: readonly Known[] = [
  {
    pattern: /ERR_NAME_NOT_RESOLVED/,
    status: 'unreachable',
    say: host => `no such host: ${host} (the name does not resolve)`,
  },
  {
    pattern: /ERR_CERT_|ERR_SSL_|ERR_BAD_SSL/,
    status: 'unreachable',
    say: host => `the TLS connection to ${host} failed`,
  },
  { pattern: /ERR_CONNECTION_REFUSED/, status: 'unreachable', say: host => `${host} refused the connection` },
  {
    pattern: /ERR_(CONNECTION|ADDRESS|INTERNET|NETWORK|EMPTY|SOCKET|TUNNEL|PROXY)/,
    status: 'unreachable',
    say: host => `${host} could not be reached`,
  },
  { pattern: /ERR_TOO_MANY_REDIRECTS/, status: 'error', say: host => `${host} redirects in a circle` },
  {
    pattern: /ERR_INVALID_AUTH_CREDENTIALS|ERR_BLOCKED/,
    status: 'blocked',
    say: host => `${host} blocked the request`,
  },
  { pattern: /ERR_TIMED_OUT|Timeout \d+ms exceeded/, status: 'timeout', say: host => `${host} did not answer in time` },
  {
    pattern: /ERR_ABORTED|Download is starting/,
    status: 'error',
    say: () => 'the address is a download, not an HTML page',
  },
];

/** Turns an error of the browser into one clear line. */
export function loadProblem(error: unknown, host: string): LoadProblem {
  if (error instanceof LoadProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({ pattern }) => pattern.test(message));
  const detail = /net::(ERR_\w+)/.exec(message)?.[1];
  if (known) return new LoadProblem(known.status, detail ? `${known.say(host)} [${detail}]` : known.say(host));
  return new LoadProblem('error', message.split('\n')[0] ?? message);
}
