import type { RequestKind } from '../../shared/facts/network-facts';

/** How an answer came, as the browser tells it; `none`: it did not come, or the browser does not tell. */
export type AnswerWay = 'network' | 'cache' | 'proxy' | 'service-worker' | 'none';

/** One request or redirect hop as the browser told it. Nothing is concluded here. */
export interface LoggedRequest {
  /** The browser's number; the hops of a redirect chain share it. */
  id: string;
  /** Without query: it may hold what a person typed. */
  url: string;
  kind: RequestKind;
  /** Without brackets; null when the browser does not tell, or told an older connection's. */
  address: string | null;
  way: AnswerWay;
  status: number | null;
  redirect: boolean;
  error?: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Of the worker that asked; absent when a page asked. */
  origin?: string;
}

/** What is read of a webRequest event; the browsers' own types agree in these fields. */
export interface RequestEvent {
  requestId: string;
  url: string;
  type: string;
  timeStamp: number;
  ip?: string | undefined;
  fromCache?: boolean | undefined;
  statusCode?: number | undefined;
  error?: string | undefined;
  /** Origin of whoever asked; Chromium only. */
  initiator?: string | undefined;
  /** Address of whoever asked; Firefox only. */
  originUrl?: string | undefined;
  /** Firefox only. */
  proxyInfo?: { type: string } | null | undefined;
}

const KINDS: Readonly<Record<string, RequestKind>> = {
  main_frame: 'document',
  sub_frame: 'frame',
  stylesheet: 'style',
  script: 'script',
  image: 'image',
  imageset: 'image',
  font: 'font',
  media: 'media',
  xmlhttprequest: 'xhr',
  websocket: 'websocket',
  ping: 'beacon',
  beacon: 'beacon',
  csp_report: 'beacon',
};

/** What a redirect, an answer or an error event says. */
export function loggedRequest(event: RequestEvent, what: 'redirect' | 'answer' | 'error'): LoggedRequest {
  const way = wayOf(event, what);
  const request: LoggedRequest = {
    id: event.requestId,
    url: withoutQuery(event.url),
    kind: KINDS[event.type] ?? 'other',
    address: way === 'network' ? (event.ip ?? '').replace(/^\[|\]$/g, '') || null : null,
    way,
    status: what === 'error' ? null : event.statusCode || null,
    redirect: what === 'redirect',
    time: event.timeStamp,
  };
  return event.error === undefined ? request : { ...request, error: event.error };
}

function wayOf({ ip, fromCache, statusCode, proxyInfo }: RequestEvent, what: string): AnswerWay {
  if (proxyInfo && proxyInfo.type !== 'direct') return 'proxy';
  // Chromium keeps the address of the first fetch, Firefox gives none: neither was talked to now.
  if (fromCache) return 'cache';
  // Firefox reports what a service worker takes over as a redirect without status.
  if (what === 'redirect' && !statusCode && !ip) return 'service-worker';
  return ip ? 'network' : 'none';
}

function withoutQuery(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
