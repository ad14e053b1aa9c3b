import { join } from 'node:path';
import { COUNTING_RESOLVER, FILTERING_RESOLVER, PROXY, RESOLVER } from '../addresses';
import { QUESTIONS_FILE } from '../asked-questions';
import { oddServers } from '../zones';
import { countingResolver } from './counting-resolver';
import { forwardProxy } from './forward-proxy';
import { oddNameServer } from './odd-name-server';
import { lossyWebServer, webServers } from './web-servers';

const DNS_PORT = 53;

/**
 * Runs inside the laboratory's network: everything that is not BIND, unbound or tayga, in one process.
 * Usage: `node servers-main.mjs LABORATORY_FOLDER [far]`; says `ready` when all of it listens. `far`: only the web server
 * behind the path that loses large packets.
 */
const [, , folder = '.', part = 'near'] = process.argv;
await (part === 'far' ? lossyWebServer(join(folder, 'certificates')) : nearServers());
console.log('ready');

function nearServers(): Promise<unknown> {
  return Promise.all([
    webServers(join(folder, 'certificates')),
    countingResolver({
      address: COUNTING_RESOLVER.v4,
      behind: RESOLVER.v4,
      port: DNS_PORT,
      file: join(folder, QUESTIONS_FILE),
    }),
    oddNameServer({
      address: FILTERING_RESOLVER.v4,
      port: DNS_PORT,
      behaviour: 'nodata-on-aaaa',
      behind: { address: RESOLVER.v4, port: DNS_PORT },
    }),
    forwardProxy({ address: PROXY.v4, port: PROXY.port }),
    ...oddServers().map(server =>
      oddNameServer({ ...server, port: DNS_PORT, behind: { address: server.behind, port: DNS_PORT } }),
    ),
  ]);
}
