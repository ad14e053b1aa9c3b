import type { AddressClassName } from '../facts/network/address-table';
import type { FamilyFetch, ServerAnswer } from '../facts/network-facts';
import type { Localized } from './localized';

/** What kind of address it is; the registries' English names stay where Vietnamese has no word of its own. */
export const ADDRESS_CLASS_WORDS: Readonly<Record<AddressClassName, Localized>> = {
  unspecified: { vi: 'địa chỉ rỗng', en: 'unspecified', fr: 'non spécifiée' },
  loopback: { vi: 'chỉ trong chính máy (loopback)', en: 'loopback', fr: 'de bouclage' },
  'ipv4-mapped': { vi: 'IPv4 viết dưới dạng IPv6', en: 'IPv4-mapped', fr: 'IPv4 transcrite en IPv6' },
  'ipv4-compatible': {
    vi: 'IPv4 viết dưới dạng IPv6 (kiểu cũ)',
    en: 'IPv4-compatible, deprecated',
    fr: 'compatible IPv4, obsolète',
  },
  siit: { vi: 'dùng cho bộ dịch IPv4–IPv6', en: 'for IPv4–IPv6 translation', fr: 'pour la traduction IPv4–IPv6' },
  'nat64-wkp': { vi: 'của NAT64 (chứa IPv4)', en: 'NAT64, with IPv4 inside', fr: 'NAT64, contenant une IPv4' },
  'nat64-local': { vi: 'của NAT64 trong mạng riêng', en: 'NAT64 of one network', fr: 'NAT64 d’un réseau local' },
  discard: { vi: 'để vứt bỏ gói tin', en: 'for discarding packets', fr: 'pour l’élimination des paquets' },
  dummy: { vi: 'giả để điền chỗ', en: 'dummy', fr: 'factice' },
  teredo: { vi: 'đường hầm Teredo', en: 'Teredo tunnel', fr: 'tunnel Teredo' },
  'anycast-pcp': { vi: 'dành cho dịch vụ PCP', en: 'anycast of the PCP service', fr: 'anycast du service PCP' },
  'anycast-turn': { vi: 'dành cho dịch vụ TURN', en: 'anycast of the TURN service', fr: 'anycast du service TURN' },
  'anycast-srp': { vi: 'dành cho dịch vụ SRP', en: 'anycast of the SRP service', fr: 'anycast du service SRP' },
  benchmarking: { vi: 'để đo thử thiết bị', en: 'for benchmarking', fr: 'pour les mesures de performance' },
  amt: { vi: 'của AMT (truyền đa hướng)', en: 'AMT multicast', fr: 'multidiffusion AMT' },
  as112: { vi: 'của dịch vụ DNS AS112', en: 'AS112 DNS service', fr: 'service DNS AS112' },
  'orchid-v1': { vi: 'mã định danh ORCHID', en: 'ORCHID identifier', fr: 'identifiant ORCHID' },
  'orchid-v2': { vi: 'mã định danh ORCHIDv2', en: 'ORCHIDv2 identifier', fr: 'identifiant ORCHIDv2' },
  drip: { vi: 'mã định danh phương tiện bay', en: 'drone identifier', fr: 'identifiant de drone' },
  documentation: { vi: 'chỉ để viết tài liệu', en: 'for documentation', fr: 'pour la documentation' },
  '6to4': { vi: 'đường hầm 6to4 (đã bỏ)', en: '6to4 tunnel, deprecated', fr: 'tunnel 6to4, obsolète' },
  '6bone': {
    vi: 'của mạng thử 6bone (đã trả lại)',
    en: '6bone test network, returned',
    fr: 'réseau d’essai 6bone, rendu',
  },
  'srv6-sid': { vi: 'mã đoạn của SRv6', en: 'SRv6 segment identifier', fr: 'identifiant de segment SRv6' },
  'unique-local': { vi: 'mạng riêng (ULA)', en: 'unique local (private network)', fr: 'locale unique (réseau privé)' },
  'link-local': { vi: 'chỉ trong một đoạn mạng', en: 'link-local', fr: 'de lien local' },
  'site-local': { vi: 'mạng riêng kiểu cũ', en: 'site-local, deprecated', fr: 'de site, obsolète' },
  multicast: { vi: 'gửi cho nhóm (multicast)', en: 'multicast', fr: 'de multidiffusion' },
  'ietf-protocol': { vi: 'dành cho giao thức của IETF', en: 'for IETF protocols', fr: 'pour les protocoles de l’IETF' },
  'global-unicast': { vi: 'Internet công cộng', en: 'global unicast', fr: 'unicast globale' },
  private: { vi: 'mạng riêng', en: 'private', fr: 'privée' },
  shared: { vi: 'dùng chung của nhà mạng', en: 'shared by a carrier', fr: 'partagée par un opérateur' },
  'this-network': { vi: 'chỉ “mạng này”', en: '“this network”', fr: '« ce réseau »' },
  reserved: { vi: 'chưa cấp phát', en: 'reserved', fr: 'réservée' },
};

/** What a name server made of a question. */
export const SERVER_ANSWER_WORDS: Readonly<Record<ServerAnswer, Localized>> = {
  authoritative: { vi: 'trả lời có thẩm quyền', en: 'answers with authority', fr: 'répond avec autorité' },
  lame: { vi: 'trả lời nhưng không có thẩm quyền', en: 'answers without authority', fr: 'répond sans autorité' },
  refused: { vi: 'từ chối (REFUSED)', en: 'refuses (REFUSED)', fr: 'refuse (REFUSED)' },
  servfail: { vi: 'báo lỗi (SERVFAIL)', en: 'fails (SERVFAIL)', fr: 'échoue (SERVFAIL)' },
  timeout: { vi: 'không trả lời', en: 'stays silent', fr: 'reste muet' },
  unreachable: { vi: 'cổng đóng', en: 'port is closed', fr: 'port fermé' },
  'not-testable-here': {
    vi: 'không thử được từ mạng này',
    en: 'cannot be tried from here',
    fr: 'essai impossible d’ici',
  },
  unasked: { vi: 'chưa hỏi', en: 'not asked', fr: 'non interrogé' },
};

/** What came of fetching the page over one family. */
export const FETCH_STATE_WORDS: Readonly<Record<FamilyFetch['state'], Localized>> = {
  ok: { vi: 'đã tải', en: 'fetched', fr: 'chargée' },
  refused: { vi: 'kết nối bị từ chối', en: 'the connection was refused', fr: 'connexion refusée' },
  timeout: { vi: 'không trả lời kịp', en: 'no answer in time', fr: 'pas de réponse à temps' },
  unreachable: { vi: 'không có đường tới', en: 'there is no way to it', fr: 'aucun chemin' },
  failed: { vi: 'kết nối bị hỏng giữa chừng', en: 'the connection broke', fr: 'connexion interrompue' },
  'not-testable-here': {
    vi: 'mạng của người kiểm tra không có giao thức này',
    en: 'the auditor’s own network lacks this family',
    fr: 'le réseau de l’auditeur n’a pas cette famille',
  },
  unasked: { vi: 'chưa thử', en: 'not tried', fr: 'non essayé' },
  'redirect-left-family': {
    vi: 'bị chuyển tới nơi không có giao thức này',
    en: 'a redirect leads to where this family is missing',
    fr: 'une redirection mène là où cette famille manque',
  },
  'too-many-redirects': { vi: 'chuyển hướng quá nhiều lần', en: 'too many redirects', fr: 'trop de redirections' },
};
