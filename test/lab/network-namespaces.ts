import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  BLACK_HOLE,
  COUNTING_RESOLVER,
  DNS64_RESOLVER,
  FILTERING_RESOLVER,
  ipv4,
  ipv6,
  LOSSY,
  NAT64,
  NAT64_PREFIX,
  NOBODY_LISTENS,
  PROXY,
  RESOLVER,
  WEB_ADDRESSES,
} from './addresses';
import { allBindAddresses } from './bind-server';
import { run } from './child-process';
import { oddServers } from './zones';

/**
 * Where an audit starts from. `dual`: both families. `v4`: no IPv6. `nat64`: no IPv4, a DNS64 and a NAT64. `boxed`: nothing
 * but a proxy, as in some offices. `walker`: both families, and delegations are walked from the root. `stopped`: the same,
 * but no root server answers. `doubter`: both families and two resolvers.
 */
export const VANTAGES = ['dual', 'v4', 'nat64', 'boxed', 'walker', 'stopped', 'doubter'] as const;
export type LabVantage = (typeof VANTAGES)[number];

const WITHOUT_V4: readonly LabVantage[] = ['nat64'];
const WITHOUT_V6: readonly LabVantage[] = ['v4', 'boxed'];

export interface Namespaces {
  /** Words to put before a command that shall run among the servers, or at an auditor's place. */
  inside(place: 'net' | 'far' | LabVantage): string[];
  /** Ends everything that runs in the namespaces and removes them; never throws. */
  remove(): void;
}

/** Begins every name the laboratory leaves outside itself; the number of its process follows. */
export const LAB_PREFIX = 'soicong-lab-';
const SETTINGS = '/etc/netns';

/** Makes the servers' network and the auditors' places, joined by virtual cables. @throws Error when the system does not allow it */
export function makeNamespaces(): Namespaces {
  removeLeftOvers();
  const nameOf = (place: string) => `${LAB_PREFIX}${process.pid}-${place}`;
  const remove = () => removeNamespaces(name => name.startsWith(nameOf('')));
  const inside = (place: string) => ['ip', 'netns', 'exec', nameOf(place)];
  try {
    for (const place of ['net', 'far', ...VANTAGES]) run(['ip', 'netns', 'add', nameOf(place)]);
    batch(nameOf('net'), ['link set lo up', ...serverAddresses(), ...blackHoles()]);
    run([...inside('net'), 'sysctl', '-qw', 'net.ipv6.conf.all.forwarding=1', 'net.ipv4.ip_forward=1']);
    joinFar(nameOf('net'), nameOf('far'));
    for (const [index, place] of VANTAGES.entries()) join(nameOf('net'), nameOf(place), place, index + 1);
    return { inside, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What a NAT64 that already made its tunnel needs besides. */
export function routeNat64(namespaces: Namespaces): void {
  const { tunnel, v6, pool } = NAT64;
  const ip = [...namespaces.inside('net'), 'ip'];
  run([...ip, 'link', 'set', tunnel, 'up']);
  run([...ip, 'addr', 'add', ipv4(201, 1), 'dev', tunnel]);
  run([...ip, 'addr', 'add', ipv6(66, 1), 'dev', tunnel, 'nodad']);
  run([...ip, 'route', 'add', pool, 'dev', tunnel]);
  run([...ip, '-6', 'route', 'add', NAT64_PREFIX, 'dev', tunnel]);
  run([...ip, '-6', 'route', 'add', v6, 'dev', tunnel]);
}

const serverAddresses = (): string[] => {
  const resolvers = [RESOLVER, COUNTING_RESOLVER, FILTERING_RESOLVER, DNS64_RESOLVER];
  const pairs = [...WEB_ADDRESSES, NOBODY_LISTENS, PROXY, ...resolvers].flatMap(({ v4, v6 }) => [v4, v6]);
  const all = [...pairs, ...allBindAddresses(), ...oddServers().map(({ address }) => address)];
  return all.map(address =>
    address.includes(':') ? `addr add ${address}/128 dev lo nodad` : `addr add ${address}/32 dev lo`,
  );
};

const blackHoles = (): string[] => [
  `route add blackhole ${BLACK_HOLE.v4}/32`,
  `-6 route add blackhole ${BLACK_HOLE.v6}/128`,
];

/**
 * A server's network whose answers come through a cable that takes small packets only: larger ones vanish there without a
 * word, as where a tunnel is narrower than the network and ICMPv6 is filtered. Questions go there through a wide cable, so
 * that nobody is told about the narrow one.
 */
function joinFar(net: string, far: string): void {
  const [near, there] = [(index: number) => ipv6(66 + index, 1), (index: number) => ipv6(66 + index, 2)];
  withoutAddressChecks(net, far);
  for (const [index, cable] of ['wide', 'narrow'].entries()) {
    run(['ip', 'link', 'add', cable, 'netns', net, 'type', 'veth', 'peer', 'name', cable, 'netns', far]);
    batch(net, [`addr add ${near(index + 1)}/64 dev ${cable} nodad`, `link set ${cable} up`]);
    batch(far, [`addr add ${there(index + 1)}/64 dev ${cable} nodad`, `link set ${cable} up`]);
  }
  batch(net, ['link set narrow mtu 1280', `-6 route add ${LOSSY.v6}/128 via ${there(1)}`]);
  batch(far, [
    'link set lo up',
    `addr add ${LOSSY.v6}/128 dev lo nodad`,
    // One packet at a time, or the kernel carries larger ones across in one piece.
    'link set narrow gso_max_segs 1',
    `-6 route add default via ${near(2)}`,
  ]);
}

/** Addresses that are still being checked change later, and a browser gives up its page when they do. */
function withoutAddressChecks(...namespaces: string[]): void {
  for (const name of namespaces)
    run(['ip', 'netns', 'exec', name, 'sysctl', '-qw', 'net.ipv6.conf.default.accept_dad=0']);
}

function join(net: string, client: string, place: LabVantage, index: number): void {
  const cable = `auditor${index}`;
  const has = { v4: !WITHOUT_V4.includes(place), v6: !WITHOUT_V6.includes(place) };
  const [here4, there4] = [ipv4(239 + index, 1), ipv4(239 + index, 2)];
  const [here6, there6] = [ipv6(239 + index, 1), ipv6(239 + index, 2)];
  withoutAddressChecks(net, client);
  // As on a machine whose administrator turned it off: not even the loopback has it.
  if (place === 'v4') run(['ip', 'netns', 'exec', client, 'sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1']);
  run(['ip', 'link', 'add', cable, 'netns', net, 'type', 'veth', 'peer', 'name', 'uplink', 'netns', client]);
  batch(net, [
    ...(has.v4 ? [`addr add ${here4}/24 dev ${cable}`] : []),
    ...(has.v6 ? [`addr add ${here6}/64 dev ${cable} nodad`] : []),
    `link set ${cable} up`,
  ]);
  batch(client, [
    'link set lo up',
    ...(has.v4 ? [`addr add ${there4}/24 dev uplink`] : []),
    ...(has.v6 ? [`addr add ${there6}/64 dev uplink nodad`] : []),
    'link set uplink up',
    ...(has.v4 ? [`route add ${place === 'boxed' ? `${PROXY.v4}/32` : 'default'} via ${here4}`] : []),
    ...(has.v6 ? [`-6 route add default via ${here6}`] : []),
  ]);
  mkdirSync(`${SETTINGS}/${client}`, { recursive: true });
  const resolver = place === 'nat64' ? DNS64_RESOLVER.v6 : RESOLVER.v4;
  writeFileSync(`${SETTINGS}/${client}/resolv.conf`, `nameserver ${resolver}\noptions timeout:1 attempts:1\n`);
}

/** Many commands of `ip` at once; those of IPv6 begin with `-6`. */
function batch(namespace: string, commands: readonly string[]): void {
  const of = (wanted: boolean) => commands.filter(command => command.startsWith('-6 ') === wanted);
  run(['ip', '-n', namespace, '-batch', '-'], { input: `${of(false).join('\n')}\n` });
  const six = of(true).map(command => command.slice(3));
  if (six.length > 0) run(['ip', '-n', namespace, '-6', '-batch', '-'], { input: `${six.join('\n')}\n` });
}

/** Removes what laboratories left whose process is gone: namespaces, and folders among the temporary files. */
function removeLeftOvers(): void {
  removeNamespaces(isLeftOver);
  for (const name of (attempt(() => readdirSync(tmpdir())) ?? []).filter(isLeftOver))
    attempt(() => rmSync(`${tmpdir()}/${name}`, { recursive: true }));
}

/** Names begin with the number of the process that made them. */
function isLeftOver(name: string): boolean {
  const owner = new RegExp(`^${LAB_PREFIX}(\\d+)-`).exec(name)?.[1];
  return owner !== undefined && !existsSync(`/proc/${owner}`);
}

function removeNamespaces(isMeant: (name: string) => boolean): void {
  const there = attempt(() => run(['ip', 'netns', 'list'])) ?? '';
  const names = there.split('\n').map(line => line.split(' ')[0] ?? '');
  for (const name of names.filter(name => name.startsWith(LAB_PREFIX) && isMeant(name))) {
    const pids = (attempt(() => run(['ip', 'netns', 'pids', name])) ?? '').split('\n').filter(pid => pid !== '');
    for (const pid of pids) attempt(() => process.kill(Number(pid), 'SIGKILL'));
    attempt(() => run(['ip', 'netns', 'del', name]));
  }
  const settings = attempt(() => readdirSync(SETTINGS)) ?? [];
  for (const name of settings.filter(name => name.startsWith(LAB_PREFIX) && isMeant(name)))
    attempt(() => rmSync(`${SETTINGS}/${name}`, { recursive: true }));
  // Only goes when it is empty, that is, when nobody else uses it.
  attempt(() => rmdirSync(SETTINGS));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
