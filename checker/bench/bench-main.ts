import { benchAccessibility } from './bench-accessibility';
import { benchAudit } from './bench-audit';
import { benchNetwork } from './bench-network';
import { benchProcedure } from './bench-procedure';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  audit: benchAudit,
  accessibility: benchAccessibility,
  procedure: benchProcedure,
  network: benchNetwork,
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`wanted one of ${Object.keys(BENCHES).join(', ')}; got "${name}"`);
  process.exitCode = 2;
} else {
  await bench();
}
