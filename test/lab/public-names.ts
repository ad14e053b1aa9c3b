/**
 * The laboratory's names a second time, under a top-level domain that public resolvers know. An extension asks nobody about
 * names in `test` (RFC 6761), and it is allowed to see `gov.vn`; so in the laboratory's own root `vn` is an alias of `test`
 * (DNAME, RFC 6672), and `dual.gov.vn` is `dual.gov.test`. These names mean nobody, and lead nowhere outside.
 */
export const PUBLIC_ALIAS = { alias: 'vn', of: 'test' } as const;

/** `dual.gov.test` → `dual.gov.vn`; other names stay. */
export const publicName = (host: string): string => host.replace(/\.test$/, '.vn');

/** `dual.gov.vn` → `dual.gov.test`; other names stay. */
export const labName = (host: string): string => host.replace(/\.vn$/, '.test');

/** Every name of the laboratory in a text (an address, a document, a script) under its second top-level domain. */
export const publicText = (text: string): string => text.replaceAll(/\.test(?![\w.-])/g, '.vn');
