import { createSocket, type RemoteInfo } from 'node:dgram';
import { createServer } from 'node:net';
import packet, { type Answer, type DecodedPacket, type Question } from 'dns-packet';

/** What a DNS server of a test says; `null` is silence. */
export interface DnsSpeech {
  /** 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
  code?: number;
  authoritative?: boolean;
  authentic?: boolean;
  /** Cut the answer over UDP, so that the asker has to come by TCP. */
  truncated?: boolean;
  answers?: Answer[];
  authorities?: Answer[];
  additionals?: Answer[];
}

export interface ServedDns {
  port: number;
  /** Questions as they came: `udp AAAA name`. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves DNS over UDP and TCP on one loopback address, for tests. @param port a free one when absent */
export async function serveDns(
  address: string,
  speak: (question: Question, transport: 'udp' | 'tcp') => DnsSpeech | null,
  port = 0,
): Promise<ServedDns> {
  const asked: string[] = [];
  const reply = (bytes: Buffer, transport: 'udp' | 'tcp'): EncodedReply | null => {
    const query = packet.decode(bytes);
    const question = query.questions?.[0];
    if (question === undefined) return null;
    asked.push(`${transport} ${question.type} ${question.name}`);
    const speech = speak(question, transport);
    return speech === null ? null : response(query, question, speech, transport);
  };
  const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (bytes: Buffer, from: RemoteInfo) => {
    const answer = reply(bytes, 'udp');
    if (answer !== null) udp.send(packet.encode(answer), from.port, from.address);
  });
  await new Promise<void>(resolve => udp.bind(port, address, resolve));
  const tcp = createServer(socket => {
    socket.on('error', () => undefined);
    socket.on('data', bytes => {
      const answer = reply(bytes.subarray(2), 'tcp');
      if (answer !== null) socket.write(packet.streamEncode(answer));
    });
  });
  await new Promise<void>(resolve => tcp.listen(udp.address().port, address, resolve));
  return {
    port: udp.address().port,
    asked,
    close: async () => {
      udp.close();
      await new Promise(resolve => tcp.close(resolve));
    },
  };
}

type EncodedReply = Parameters<typeof packet.encode>[0];

function response(query: DecodedPacket, question: Question, speech: DnsSpeech, transport: 'udp' | 'tcp'): EncodedReply {
  const cut = speech.truncated === true && transport === 'udp';
  const flags =
    (speech.code ?? 0) |
    (speech.authoritative ? packet.AUTHORITATIVE_ANSWER : 0) |
    (speech.authentic ? packet.AUTHENTIC_DATA : 0) |
    (cut ? packet.TRUNCATED_RESPONSE : 0);
  return {
    type: 'response',
    id: query.id ?? 0,
    flags,
    questions: [question],
    answers: cut ? [] : (speech.answers ?? []),
    authorities: speech.authorities ?? [],
    additionals: speech.additionals ?? [],
  };
}
