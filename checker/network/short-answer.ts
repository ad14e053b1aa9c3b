import { connect } from 'node:net';

export interface ShortAnswerTarget {
  host: string;
  /** An address literal. */
  address: string;
  port: number;
  /** Whether the port speaks TLS. */
  secure: boolean;
}

/** The same way just carried a TCP handshake; milliseconds. */
const DEADLINE_MILLISECONDS = 2000;

/**
 * Whether a server answers something that fits into the smallest packets: a TLS alert to a greeting it must refuse, or the
 * head of a plain HTTP answer. Where that comes and a long answer does not, packets of full size are lost on the way (a
 * path-MTU black hole, RFC 4459 and RFC 8899). Never rejects.
 */
export function givesShortAnswer({ host, address, port, secure }: ShortAnswerTarget): Promise<boolean> {
  const socket = connect({ host: address, port, family: address.includes(':') ? 6 : 4 });
  return new Promise(resolve => {
    const end = (answered: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answered);
    };
    const timer = setTimeout(() => end(false), DEADLINE_MILLISECONDS);
    socket.on('connect', () => socket.write(secure ? HELLO_WITHOUT_CIPHERS : headRequest(host)));
    socket.on('data', () => end(true));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
  });
}

const headRequest = (host: string): string => `HEAD / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

/**
 * A TLS 1.2 ClientHello (RFC 5246, section 7.4.1.2) that offers nothing but TLS_EMPTY_RENEGOTIATION_INFO_SCSV, which is no
 * cipher: every server answers with an alert of seven bytes, or closes.
 */
const HELLO_WITHOUT_CIPHERS = Buffer.from([
  ...[0x16, 0x03, 0x01, 0x00, 0x2d],
  ...[0x01, 0x00, 0x00, 0x29, 0x03, 0x03],
  ...Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256),
  ...[0x00, 0x00, 0x02, 0x00, 0xff, 0x01, 0x00],
]);
