import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the builds are; another place can be named, so that a build under way elsewhere is not disturbed. */
const DIST = process.env.SOICONG_DIST ?? 'dist';

/**
 * The folder of a built extension.
 * @throws Error that says how to build it
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = resolve(DIST, browser);
  if (existsSync(resolve(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} has no extension. Build it first: npm run build -- page-script ${browser}`);
}

/** The built command line. @throws Error that says how to build it */
export function builtChecker(): string {
  const program = resolve(DIST, 'checker/soicong.js');
  if (existsSync(program)) return program;
  throw new Error(`${program} is not there. Build it first: npm run build -- page-script checker`);
}
