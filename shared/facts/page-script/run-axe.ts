import axe from 'axe-core';
import type { AxeCheckNote, AxeFacts, AxeNodeFacts } from '../axe-facts';
import { isLarge, type PartOfRun, runInSlices } from './axe-slices';
import { indexIn } from './frame-path';

export interface AxePartialInput {
  /** axe's context for this frame as JSON; the top frame starts with `{ exclude: [] }`. */
  context: unknown;
  /** Rules to run; all rules when absent. */
  rules?: readonly string[];
  /** What axe-core's gather-internals.js found in the page's own world. */
  elementInternals?: unknown;
}

export interface AxePartialOutput {
  /** The partial result as JSON; null for the top frame, which keeps its own until `finishAxe`. */
  partial: string | null;
  /** Child frames axe wants to see, with the context for each. */
  children: readonly { index: number; context: unknown }[];
}

const HTML_LIMIT = 200;
const DATA_LIMIT = 300;
/** Long enough that a sampled list of failing elements shows the pattern, short enough for a report. */
const NODE_LIMIT = 60;

/** The top frame's partial result stays here: writing it as JSON would cost a third of axe's own time. */
let ownPartial: Promise<PartOfRun> | null = null;

/** The whole result of a page without frames. */
let ownResults: Promise<axe.AxeResults> | null = null;

/** A page without frames needs no partial run, which builds its tree twice. */
const isAlone = (): boolean => window === window.parent && window.length === 0;

/**
 * Runs axe-core in this frame only. Follows axe's guide to partial runs
 * (https://github.com/dequelabs/axe-core/blob/develop/doc/run-partial.md), so no message crosses the page.
 */
export async function axePartial({ context, rules, elementInternals }: AxePartialInput): Promise<AxePartialOutput> {
  const options = runOptions(rules);
  handOver(elementInternals);
  if (isAlone() && !isLarge()) {
    ownResults = axe.run(context as axe.ElementContext, options);
    await ownResults;
    return { partial: null, children: [] };
  }
  const elementContext = context as axe.ElementContext;
  const children = axe.utils.getFrameContexts(elementContext, options).map(({ frameSelector, frameContext }) => {
    const frame = axe.utils.shadowSelect(frameSelector) as HTMLIFrameElement | null;
    return { index: indexIn(window, frame?.contentWindow ?? null), context: frameContext as unknown };
  });
  const running = isLarge() ? runInSlices(options) : runWhole(elementContext, options);
  if (window !== window.parent) return { partial: JSON.stringify((await running).result), children };
  ownPartial = running;
  await running;
  return { partial: null, children };
}

/** axe-core runs in an isolated world, where a custom element's own fields cannot be seen. */
function handOver(elementInternals: unknown): void {
  if (!Array.isArray(elementInternals) || elementInternals.length === 0) return;
  axe.externalAPIs({ getElementInternals: () => Promise.resolve(elementInternals as axe.ElementInternalsMap) });
}

async function runWhole(context: axe.ElementContext, options: axe.RunOptions): Promise<PartOfRun> {
  return { result: await axe.runPartial(context, options) };
}

/**
 * Adds up the partial results in the top frame.
 * @param partials the child frames' results in depth-first order, null for a frame that was not reached
 */
export async function axeFinish(input: {
  partials: readonly (string | null)[];
  rules?: readonly string[];
}): Promise<Omit<AxeFacts, 'missingFrames'>> {
  const { results, part } = await finished(input);
  return {
    version: axe.version,
    ...(part === undefined ? {} : { part }),
    rules: [
      ...results.violations.map(result => ruleFacts(result, 'violation')),
      ...results.incomplete.map(result => ruleFacts(result, 'incomplete')),
      ...results.passes.map(({ id }) => ({ id, outcome: 'pass' as const, nodes: [] })),
      ...results.inapplicable.map(({ id }) => ({ id, outcome: 'inapplicable' as const, nodes: [] })),
    ],
  };
}

async function finished({ partials, rules }: Parameters<typeof axeFinish>[0]): Promise<Finished> {
  const [alone, partial] = [ownResults, ownPartial];
  [ownResults, ownPartial] = [null, null];
  if (alone !== null) return { results: await alone };
  const own = await partial;
  const others = partials.map(text => (text === null ? null : (JSON.parse(text) as axe.PartialResult)));
  const results = await axe.finishRun([own?.result ?? null, ...others], runOptions(rules));
  return own?.part === undefined ? { results } : { results, part: own.part };
}

interface Finished {
  results: axe.AxeResults;
  part?: NonNullable<PartOfRun['part']>;
}

/** Rules about the page as a whole; a browser shows plain XML as an HTML page of its own making, which is nobody's fault. */
const ABOUT_HTML_PAGES = /^(html-|document-title|bypass|region|landmark-|page-has-heading-one)/;

const isHtml = (): boolean => /html/.test(document.contentType);

function runOptions(rules?: readonly string[]): axe.RunOptions {
  const wanted = (rules ?? axe.getRules().map(rule => rule.ruleId)).filter(
    id => isHtml() || !ABOUT_HTML_PAGES.test(id),
  );
  return {
    runOnly: { type: 'rule', values: [...wanted] },
    resultTypes: ['violations', 'incomplete'],
    preload: { assets: ['cssom'], timeout: 2000 },
    elementRef: false,
  };
}

function ruleFacts(result: axe.Result, outcome: 'violation' | 'incomplete') {
  const nodes = result.nodes.slice(0, NODE_LIMIT).map(node => {
    const isSure = outcome === 'violation' && !(/^color-contrast/.test(result.id) && isChanging(node));
    return nodeFacts(node, isSure ? 'violation' : 'incomplete');
  });
  return { id: result.id, outcome, nodes };
}

/** Colours that an animation changes were measured at one moment of many. */
function isChanging(node: axe.NodeResult): boolean {
  const [selector] = node.target;
  if (node.target.length !== 1 || typeof selector !== 'string') return false;
  const element = document.querySelector(selector);
  return document.getAnimations().some(({ effect, playState }) => {
    if (playState !== 'running' || !(effect instanceof KeyframeEffect) || effect.target === null) return false;
    const colours = effect.getKeyframes().some(frame => COLOURS.some(property => property in frame));
    return colours && element !== null && effect.target.contains(element);
  });
}

const COLOURS = ['opacity', 'color', 'backgroundColor', 'background', 'filter'];

function nodeFacts(node: axe.NodeResult, outcome: 'violation' | 'incomplete'): AxeNodeFacts {
  const word = outcome === 'violation' ? 'fail' : 'incomplete';
  const checks = [...node.any, ...node.all, ...node.none].map(check => checkNote(check, word));
  return { outcome, target: node.target as AxeNodeFacts['target'], html: withoutValues(node.html), checks };
}

function checkNote({ id, data }: axe.CheckResult, outcome: AxeCheckNote['outcome']): AxeCheckNote {
  const text = JSON.stringify(data);
  return text === undefined || text === 'null' || text.length > DATA_LIMIT ? { id, outcome } : { id, outcome, data };
}

/** What a person typed may stand in a `value` attribute that a script has set: it is never kept. */
function withoutValues(html: string): string {
  return html.replace(/\svalue=("[^"]*"|'[^']*'|[^\s>]*)/gi, '').slice(0, HTML_LIMIT);
}
