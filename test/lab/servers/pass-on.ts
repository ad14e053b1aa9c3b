import { createSocket } from 'node:dgram';

const RELAY_MILLISECONDS = 2500;

/** Asks another name server over UDP with the same bytes. @returns its bytes, or null when it stays silent */
export function passOn(query: Buffer, address: string, port: number): Promise<Buffer | null> {
  const socket = createSocket('udp4');
  return new Promise(resolve => {
    const end = (reply: Buffer | null) => {
      clearTimeout(timer);
      socket.close();
      resolve(reply);
    };
    const timer = setTimeout(() => end(null), RELAY_MILLISECONDS);
    socket.on('error', () => end(null));
    socket.on('message', end);
    socket.send(query, port, address);
  });
}
