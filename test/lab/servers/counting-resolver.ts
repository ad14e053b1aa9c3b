import { createSocket } from 'node:dgram';
import { appendFileSync } from 'node:fs';
import packet from 'dns-packet';
import { passOn } from './pass-on';

export interface CountingResolverOptions {
  address: string;
  /** The resolver that answers. */
  behind: string;
  port: number;
  /** Gets a line `TYPE name` for each question. */
  file: string;
}

/** Starts a resolver over UDP that notes what it is asked and lets another one answer. */
export function countingResolver({ address, behind, port, file }: CountingResolverOptions): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    appendFileSync(file, `${describe(query)}\n`);
    void passOn(query, behind, port).then(reply => {
      if (reply !== null) socket.send(reply, from.port, from.address);
    });
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, resolve);
  });
}

function describe(query: Buffer): string {
  const question = packet.decode(query).questions?.[0];
  return `${question?.type} ${question?.name.toLowerCase()}`;
}
