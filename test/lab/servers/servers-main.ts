import { PROXY } from '../addresses';
import { oddServers } from '../zones';
import { forwardProxy } from './forward-proxy';
import { oddNameServer } from './odd-name-server';
import { webServers } from './web-servers';

const DNS_PORT = 53;

/**
 * Runs inside the laboratory's network: everything that is not BIND, unbound or tayga, in one process.
 * Usage: `node servers-main.js CERTIFICATE_FOLDER`; says `ready` when all of it listens.
 */
const [, , certificates = '.'] = process.argv;
await Promise.all([
  webServers(certificates),
  forwardProxy({ address: PROXY.v4, port: PROXY.port }),
  ...oddServers().map(server => oddNameServer({ ...server, port: DNS_PORT })),
]);
console.log('ready');
