import type { ReachedOver } from '../facts/network-facts';
import type { HostReading } from '../rules/ipv6/host-reading';
import type { Localized } from './localized';

/** What a host is for a person without IPv4. */
export const HOST_READINGS: Readonly<Record<HostReading, Localized>> = {
  'v6-only': { vi: 'chỉ có IPv6', en: 'IPv6 only', fr: 'IPv6 seul' },
  'dual-v6': { vi: 'có IPv6', en: 'has IPv6', fr: 'a IPv6' },
  'dual-v4': { vi: 'có IPv6, trình duyệt dùng IPv4', en: 'has IPv6, IPv4 was used', fr: 'a IPv6, IPv4 utilisé' },
  'v6-broken': { vi: 'IPv6 không dùng được', en: 'IPv6 does not work', fr: 'IPv6 ne fonctionne pas' },
  'v4-only': { vi: 'chỉ có IPv4', en: 'IPv4 only', fr: 'IPv4 seul' },
  absent: { vi: 'không có địa chỉ', en: 'no address', fr: 'aucune adresse' },
  local: { vi: 'tên nội bộ', en: 'a local name', fr: 'nom interne' },
  unasked: { vi: 'chưa hỏi DNS', en: 'DNS not asked', fr: 'DNS non interrogé' },
  unknown: { vi: 'chưa xác định', en: 'not determined', fr: 'indéterminé' },
};

/** How the browser reached a host. */
export const REACHED_WORDS: Readonly<Record<ReachedOver, Localized>> = {
  v4: { vi: 'qua IPv4', en: 'over IPv4', fr: 'par IPv4' },
  v6: { vi: 'qua IPv6', en: 'over IPv6', fr: 'par IPv6' },
  nat64: { vi: 'qua NAT64 (máy chủ IPv4)', en: 'through NAT64 (an IPv4 host)', fr: 'par NAT64 (hôte IPv4)' },
  cache: { vi: 'từ bộ nhớ đệm', en: 'from the cache', fr: 'depuis le cache' },
  proxy: { vi: 'qua proxy', en: 'through a proxy', fr: 'par un proxy' },
  'service-worker': { vi: 'từ service worker', en: 'from a service worker', fr: 'par un service worker' },
  unseen: { vi: 'không thấy kết nối', en: 'connection not seen', fr: 'connexion non vue' },
};
