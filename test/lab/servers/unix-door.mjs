import { connect, createServer } from 'node:net';

/**
 * Lets programs outside a network namespace talk to a port of its loopback: files are shared between namespaces, networks
 * are not. Usage: `node unix-door.mjs SOCKET_FILE PORT`; says `ready` when it listens.
 */
const [, , file = '', port = '0'] = process.argv;
createServer(outside => {
  const inside = connect(Number(port), '127.0.0.1');
  outside.pipe(inside).pipe(outside);
  outside.on('error', () => inside.destroy());
  inside.on('error', () => outside.destroy());
}).listen(file, () => console.log('ready'));
