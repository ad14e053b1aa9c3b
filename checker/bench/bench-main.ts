import { benchAudit } from './bench-audit';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { audit: benchAudit };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`wanted one of ${Object.keys(BENCHES).join(', ')}; got "${name}"`);
  process.exitCode = 2;
} else {
  await bench();
}
