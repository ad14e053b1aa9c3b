import { PAGE_FUNCTIONS, type PageFunctionName } from './page-functions';

/** What a host finds in the page's isolated world after it has put this script there. */
export interface PageScript {
  /**
   * Calls a page function.
   * @returns JSON: `{ "value": … }`, or `{ "error": "…" }` when the function threw
   */
  call(name: PageFunctionName, input: string): Promise<string>;
}

async function call(name: PageFunctionName, input: string): Promise<string> {
  try {
    const run = PAGE_FUNCTIONS[name] as (input: unknown) => unknown;
    return JSON.stringify({ value: await run(JSON.parse(input)) });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

(globalThis as typeof globalThis & { soiCong?: PageScript }).soiCong = { call };
