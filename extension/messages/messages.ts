import browser, { type Runtime } from 'webextension-polyfill';
import type { Helper } from '../../shared/assessment/criterion';
import type { PageReport } from '../../shared/report/page-report';
import type { Evidence, Pillar } from '../../shared/rules/outcome';
import type { JourneyAct } from '../background/journey-act';
import type { PreviewStart } from '../ipv6-only/preview-tab';

/** Every message in the extension: who asks whom, what it carries, what comes back. Bodies and replies are JSON. */
export interface Messages {
  /** panel → background; the reply comes when the audit has ended. Progress is kept beside the reports. */
  'audit-tab': { body: { tabId: number; pillars: readonly Pillar[] }; reply: PageReport };
  /** panel → background; the audit under way then ends with an error */
  'cancel-audit': { body: { tabId: number }; reply: null };
  /** panel, report page → background; null when the tab was not audited since it loaded */
  'last-report': { body: { tabId: number }; reply: PageReport | null };
  /** panel → background; false when the element is no longer there */
  'show-evidence': { body: { tabId: number; evidence: Evidence }; reply: boolean };
  /** panel → background; the reply is how many places were marked */
  'show-helper': { body: { tabId: number; helper: NonNullable<Helper> }; reply: number };
  /** panel → background */
  'hide-overlay': { body: { tabId: number }; reply: null };
  /** panel → background; loads the tab again without what has no IPv6, or says why not */
  'start-ipv6-only': { body: { tabId: number }; reply: PreviewStart };
  /** panel → background; loads the tab again as it is */
  'stop-ipv6-only': { body: { tabId: number }; reply: null };
  /** options → background; what is noted of requests, also what was about to be written */
  'forget-connections': { body: Record<never, never>; reply: null };
  /**
   * panel → background; tries the page and judges the rules concerned again; the reply is the report as it is kept then.
   * Without a result the error is `stopped`, `left` (the page went elsewhere) or `changed` (the page changed by itself).
   */
  'act-on-tab': { body: { tabId: number; auditedAt: string }; reply: PageReport };
  /** panel → background; the reply comes when the page is as before */
  'stop-acting': { body: { tabId: number }; reply: null };
  /** panel → background; the journey itself is kept where the panel watches it */
  'act-on-journey': { body: { tabId: number; act: JourneyAct }; reply: null };
  /** panel, report page → background; null when the journey did not meet its procedure's page */
  'journey-report': { body: { tabId: number }; reply: PageReport | null };
  /** panel → background; answers about the same address that were given before the page was left; null for none */
  'kept-answers': { body: { tabId: number }; reply: { auditedAt: string; count: number } | null };
  /** panel → background; takes kept answers over, or discards them; the reply is the report as it is kept then */
  'reuse-answers': { body: { tabId: number; reuse: boolean }; reply: PageReport };
  /** panel → background; null takes the answer back; the reply is the report as it is kept then */
  'answer-question': {
    body: { tabId: number; auditedAt: string; about: 'rule' | 'criterion'; id: string; answer: GivenAnswer | null };
    reply: PageReport;
  };
}

/** What a person answered; when is noted by who keeps it. */
export interface GivenAnswer {
  outcome: 'passed' | 'failed' | 'inapplicable';
  note: string;
}

export type MessageName = keyof Messages;
type Handlers = { [N in MessageName]?: (body: Messages[N]['body']) => Promise<Messages[N]['reply']> };
type Wire<R> = { reply: R } | { error: string };

interface Asked {
  name: MessageName;
  body: unknown;
}

/**
 * Asks the context that answers this message.
 * @throws Error with the answerer's own message when it could not do what was asked
 */
export async function ask<N extends MessageName>(name: N, body: Messages[N]['body']): Promise<Messages[N]['reply']> {
  const answer = (await browser.runtime.sendMessage({ name, body })) as Wire<Messages[N]['reply']> | undefined;
  if (answer === undefined) throw new Error(`nobody answers ${name}`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.reply;
}

/** Call once, at the top of the script: a sleeping service worker wakes only for listeners set while it loads. */
export function answer(handlers: Handlers): void {
  // Never async: `undefined` must mean "not mine", so that another context can answer.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isAsked(message)) return undefined;
    const handle = handlers[message.name] as ((body: unknown) => Promise<unknown>) | undefined;
    return handle === undefined ? undefined : onWire(handle(message.body));
  });
}

/** Browsers lose an error's message on the way, each in its own manner, so it travels as data. */
async function onWire(work: Promise<unknown>): Promise<Wire<unknown>> {
  try {
    return { reply: await work };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
