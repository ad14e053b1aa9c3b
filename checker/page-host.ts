import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { type FrameHost, readAnswer } from '../shared/facts/frame-host';
import type { FrameFacts } from '../shared/facts/page-facts';
import type { InputOf, OutputOf, PageFunctionName } from '../shared/facts/page-script/page-functions';

interface FrameTree {
  /** `unreachableUrl`: the address that did not load, where the browser shows a page of its own instead. */
  frame: { id: string; url: string; parentId?: string; unreachableUrl?: string };
  childFrames?: FrameTree[];
}

/** An isolated world in one frame: the page's own scripts can neither see nor change it. */
interface World {
  session: CDPSession;
  contextId: number;
  frameId: string;
  url: string;
}

const WORLD_NAME = 'soicong';
/** No page function may hold an audit longer than this. */
const CALL_DEADLINE_MILLISECONDS = 60_000;

/** Beside the built checker; from the sources, in the build folder. */
const SCRIPT_PLACES = ['../page-script/page-script.js', '../dist/page-script/page-script.js'];

let source: string | undefined;
/** The script that is put into audited pages. @throws Error when it is not built */
export const pageScript = (): string => {
  source ??= readFileSync(scriptFile(), 'utf8');
  return source;
};

let internals: string | undefined;
const internalsScript = (): string => {
  internals ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/gather-internals.js'), 'utf8');
  return internals;
};

function scriptFile(): URL {
  const found = SCRIPT_PLACES.map(place => new URL(place, import.meta.url)).find(file => existsSync(file));
  if (found === undefined) throw new Error('the page script is not built: run npm run build');
  return found;
}

/**
 * Makes a Playwright page into a host for the engine.
 *
 * Life: made after the page has loaded; `frames()` puts the script into every frame that exists then; calls after a
 * navigation fail, because the worlds are gone.
 */
export async function pageHost(page: Page): Promise<FrameHost> {
  const worlds = new Map<string, World>();
  return {
    frames: () => enterFrames(page, worlds),
    call: (frame, name, input) => {
      const world = worlds.get(frame);
      if (world === undefined) return Promise.reject(new Error(`frame ${frame || 'top'} was not reached`));
      return callIn(world, name, input);
    },
    elementInternals: frame => elementInternalsIn(worlds.get(frame)),
  };
}

async function elementInternalsIn(world: World | undefined): Promise<unknown> {
  if (world === undefined) return null;
  const { session, frameId } = world;
  const contextId = (await ownWorlds(session)).get(frameId);
  if (contextId === undefined) return null;
  const { result } = await session.send('Runtime.evaluate', {
    expression: internalsScript(),
    contextId,
    returnByValue: true,
  });
  return result.value ?? null;
}

/** The pages' own worlds by frame: the browser names all that exist when it is asked to tell of new ones. */
async function ownWorlds(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const note = ({ context }: { context: { id: number; auxData?: object } }): void => {
    const about: { isDefault?: boolean; frameId?: string } = context.auxData ?? {};
    if (about.isDefault && about.frameId !== undefined) found.set(about.frameId, context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', note);
  return found;
}

async function enterFrames(page: Page, worlds: Map<string, World>): Promise<FrameFacts[]> {
  const unreached: FrameFacts[] = [];
  for (const session of await sessionsOf(page)) {
    for (const { id, url, parentId, unreachableUrl } of await framesOf(session)) {
      const isLost = parentId !== undefined && unreachableUrl !== undefined;
      const world = isLost ? null : await enter(session, id, url).catch(() => null);
      if (world === null) unreached.push({ path: `?${unreached.length}`, url: unreachableUrl ?? url, reached: false });
      else worlds.set(await callIn(world, 'framePath', undefined), world);
    }
  }
  const reached = [...worlds].map(([path, { url }]) => ({ path, url, reached: true }));
  return [...reached.toSorted((a, b) => a.path.localeCompare(b.path)), ...unreached];
}

/** One session for the page and one for each frame that lives in a process of its own. */
async function sessionsOf(page: Page): Promise<CDPSession[]> {
  const context = page.context();
  const sessions = [await context.newCDPSession(page)];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const own = await context.newCDPSession(frame).catch(() => null);
    if (own !== null) sessions.push(own);
  }
  return sessions;
}

async function framesOf(session: CDPSession): Promise<FrameTree['frame'][]> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const list = ({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] => [frame, ...childFrames.flatMap(list)];
  return list(frameTree);
}

async function enter(session: CDPSession, frameId: string, url: string): Promise<World> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD_NAME });
  await session.send('Runtime.evaluate', { expression: pageScript(), contextId: executionContextId });
  return { session, contextId: executionContextId, frameId, url };
}

async function callIn<N extends PageFunctionName>(world: World, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const expression = `soiCong.call(${JSON.stringify(name)}, ${JSON.stringify(JSON.stringify(input ?? null))})`;
  const answering = world.session.send('Runtime.evaluate', {
    expression,
    contextId: world.contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  const { result, exceptionDetails } = await withDeadline(answering, name);
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return readAnswer<OutputOf<N>>(String(result.value));
}

async function withDeadline<T>(work: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${name} took longer than ${CALL_DEADLINE_MILLISECONDS / 1000} s`)),
      CALL_DEADLINE_MILLISECONDS,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
