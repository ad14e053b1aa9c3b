import type { Page, Request, Route } from 'playwright-core';

/** Keeps the page where it is: nothing is sent, opened or left while the checks use it. */
export interface Guard {
  /** How often the page tried to go elsewhere or to open a window. */
  attempts(): number;
  release(): Promise<void>;
}

/** Kinds of requests that only fetch what is shown. */
const HARMLESS = new Set(['image', 'font', 'stylesheet', 'media', 'script', 'texttrack', 'manifest']);

/**
 * Stops navigations, new windows and every request that may have an effect (any but GET, and all that scripts make).
 * @param page the throw-away copy; other pages of its context are left alone
 */
export async function guardPage(page: Page): Promise<Guard> {
  const context = page.context();
  const others = new Set(context.pages().filter(other => other !== page));
  let attempts = 0;
  const handle = async (route: Route, request: Request): Promise<void> => {
    const from = pageOf(request);
    if (from !== null && others.has(from)) return route.fallback();
    const leaves = request.isNavigationRequest() && (from !== page || request.frame() === page.mainFrame());
    if (leaves && from === page) attempts += 1;
    const harmless = from === page && request.method() === 'GET' && HARMLESS.has(request.resourceType());
    return harmless ? route.fallback() : route.abort('aborted');
  };
  const closeWindow = (opened: Page): void => {
    attempts += 1;
    opened.close().catch(() => undefined);
  };
  const refuse = (dialog: { dismiss(): Promise<void> }): void => {
    dialog.dismiss().catch(() => undefined);
  };
  await context.route('**/*', handle);
  page.on('popup', closeWindow);
  page.on('dialog', refuse);
  return {
    attempts: () => attempts,
    release: async () => {
      page.off('popup', closeWindow);
      page.off('dialog', refuse);
      await context.unroute('**/*', handle).catch(() => undefined);
    },
  };
}

/** Requests of service workers and of windows that are just opening have no page yet. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
