// Opens the laboratory and keeps it open until Ctrl+C: `node test/lab/open-lab.mjs`, as root.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const load = async name => (await runnerImport(join(import.meta.dirname, name), { configFile: false })).module;
const { whyNoLab } = await load('what-runs-here.ts');
const obstacle = whyNoLab();
if (obstacle !== null) {
  console.error(`No laboratory on this machine: ${obstacle}`);
  process.exit(2);
}
const { startLab } = await load('start-lab.ts');
const { DNS64_RESOLVER, PROXY, RESOLVER } = await load('addresses.ts');
const lab = await startLab();
const trust = `HOME=${lab.folder}/certificates/home NODE_EXTRA_CA_CERTS=${lab.folder}/certificates/ca.pem`;
const audit = (place, rest) =>
  `${trust} ${lab.namespaces.inside(place).join(' ')} node dist/checker/soicong.js audit https://dual.gov.test/ --pillar ipv6${rest}`;

console.log(`An auditor with both families:
  ${audit('dual', ` --dns ${RESOLVER.v4}`)}
An auditor without IPv6:
  ${audit('v4', ` --dns ${RESOLVER.v4}`)}
An auditor behind NAT64, without IPv4:
  ${audit('nat64', ` --dns ${DNS64_RESOLVER.v6}`)}
An auditor behind a proxy:
  https_proxy=http://${PROXY.v4}:${PROXY.port} ${audit('boxed', '')}
Questions to a name server:
  ${lab.namespaces.inside('dual').join(' ')} dig @${RESOLVER.v4} ns-refused.gov.test AAAA
Ctrl+C takes everything down.`);

const alive = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    clearInterval(alive);
    lab.close().then(() => process.exit(0));
  });
}
