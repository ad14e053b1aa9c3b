import { serveSamplePortals } from './sample-portals';

/** Serves the fictional portals until it is told to stop; prints one line of JSON with what a caller needs. */
const portals = await serveSamplePortals(process.argv[2] ?? 'data/sample');
console.log(JSON.stringify({ urls: portals.urls, dns: portals.dns }));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => portals.close().then(() => process.exit(0)));
