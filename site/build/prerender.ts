import { buildOptions } from './build-options';
import { prerenderSite } from './prerender-site';

/** `node dist/site-build/prerender.js [--out DIR] [--editions DIR] [--sample DIR] [--origin URL] [--contact ADDRESS]` */
try {
  const options = buildOptions(process.argv.slice(2), process.env);
  const pages = prerenderSite(options);
  console.log(`site: ${pages} pages → ${options.out}`);
} catch (error) {
  console.error(`site: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
