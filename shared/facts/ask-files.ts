import type { FileAnswer } from './form-file-facts';

/** One answer to one request; headers only. */
export interface HeadAnswer {
  status: number;
  /** The content-type header as sent, or null. */
  contentType: string | null;
}

/**
 * Asks one address without keeping its body.
 * @returns null where the host may not ask this address
 * @throws Error when nothing answers in time
 */
export type AskAddress = (url: string, method: 'HEAD' | 'GET') => Promise<HeadAnswer | null>;

const AT_ONCE = 4;

/** All files together may hold an audit this long. */
const BUDGET_MILLISECONDS = 12_000;

/**
 * Asks for files, a few at a time. Never rejects: silence of every kind is `silent`, and so is what came too late.
 * @param budget how long all of them together may take, milliseconds
 */
export async function askFiles(
  urls: readonly string[],
  ask: AskAddress,
  budget = BUDGET_MILLISECONDS,
): Promise<FileAnswer[]> {
  const end = Date.now() + budget;
  const answers: FileAnswer[] = [];
  for (let start = 0; start < urls.length; start += AT_ONCE) {
    const some = urls.slice(start, start + AT_ONCE);
    answers.push(...(await Promise.all(some.map(url => before(end, url, askFile(url, ask))))));
  }
  return answers;
}

function before(end: number, url: string, asking: Promise<FileAnswer>): Promise<FileAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<FileAnswer>(resolve => {
    timer = setTimeout(() => resolve({ url, state: 'silent' }), Math.max(0, end - Date.now()));
  });
  return Promise.race([asking, late]).finally(() => clearTimeout(timer));
}

async function askFile(url: string, ask: AskAddress): Promise<FileAnswer> {
  try {
    const answer = await headOrGet(url, ask);
    if (answer === null) return { url, state: 'not-asked' };
    const contentType = answer.contentType?.split(';')[0]?.trim().toLowerCase();
    return { url, state: 'answered', status: answer.status, ...(contentType ? { contentType } : {}) };
  } catch {
    return { url, state: 'silent' };
  }
}

/** Many servers do not know HEAD and say 404, 405 or 501 to it; only a GET that is refused counts. */
async function headOrGet(url: string, ask: AskAddress): Promise<HeadAnswer | null> {
  const head = await ask(url, 'HEAD').catch(() => undefined);
  return head === undefined || (head !== null && head.status >= 400) ? ask(url, 'GET') : head;
}
