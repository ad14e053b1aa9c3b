import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForwardProxy, forwardProxy } from './forward-proxy';

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'a.test': ['127.0.0.1'],
  'inside.test': ['127.0.0.9'],
  'mixed.test': ['127.0.0.9', '127.0.0.1'],
  'falls-back.test': ['::1', '127.0.0.1'],
};

let server: Server;
let proxy: ForwardProxy;
let port: number;

beforeAll(async () => {
  server = createServer((incoming, outgoing) => outgoing.end(`${incoming.headers.host} ${incoming.url}`));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  proxy = await forwardProxy({
    addresses: async host => ADDRESSES[host] ?? (/^[\d.]+$/.test(host) ? [host] : []),
    mayConnect: address => address !== '127.0.0.9',
  });
});
afterAll(() => {
  proxy.close();
  server.close();
});

function get(url: string): Promise<string> {
  const { hostname, port: at } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const send = request({ host: hostname, port: at, path: url, headers: { host: new URL(url).host } }, response => {
      let text = '';
      response.on('data', part => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    send.on('error', reject);
    send.end();
  });
}

function tunnel(target: string): Promise<string> {
  const { hostname, port: at } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(at), hostname, () =>
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`),
    );
    socket.once('data', bytes => {
      resolve(bytes.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('a page behind our proxy', () => {
  it('reaches hosts at the addresses we say, and we know which', async () => {
    expect(await get(`http://a.test:${port}/x?y=1`)).toBe(`a.test:${port} /x?y=1`);
    expect(await tunnel(`a.test:${port}`)).toContain('200');
    expect(proxy.hosts.get('a.test')).toEqual({ address: '127.0.0.1', problem: null });
  });

  it.each(['inside.test', '127.0.0.9'])('never reaches %s, by request or tunnel', async host => {
    await expect(get(`http://${host}:${port}/`)).rejects.toThrow();
    expect(await tunnel(`${host}:${port}`)).toContain('502');
    expect(proxy.hosts.get(host)).toEqual({ address: '127.0.0.9', problem: 'private-address' });
  });

  it('takes only the allowed address of a host that has both', async () => {
    await get(`http://mixed.test:${port}/`);
    expect(proxy.hosts.get('mixed.test')?.address).toBe('127.0.0.1');
  });

  it('falls back to the next address', async () => {
    await get(`http://falls-back.test:${port}/`);
    expect(proxy.hosts.get('falls-back.test')?.address).toBe('127.0.0.1');
  });

  it('says that a host does not exist, or does not answer', async () => {
    await expect(get('http://nobody.test/')).rejects.toThrow();
    expect(proxy.hosts.get('nobody.test')?.problem).toBe('no-address');
    await expect(get('http://a.test:1/')).rejects.toThrow();
    expect(proxy.hosts.get('a.test')?.problem).toBe('refused');
  });
});
