import type { AskAddress } from '../../shared/facts/ask-files';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { portOf, redirectOf, requestAtAddress } from './request-at-address';

/** Addresses of a host that may be connected to, best first; none when there are none. */
export type UsableAddresses = (host: string, port: number) => Promise<readonly string[]>;

const REDIRECTS = 5;
/** One byte says as much as the whole file. */
const ONE_BYTE = { range: 'bytes=0-0' };

/**
 * Asks addresses over the run's own address book, so that given addresses, a named resolver and the guard of private
 * networks hold here as they do for the page. Only the headers of the answer are read.
 */
export function askAtAddresses(usable: UsableAddresses): AskAddress {
  return async (url, method) => {
    let next = url;
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
      const [address] = await usable(hostOfUrl(next), portOf(next));
      if (address === undefined) throw new Error(`${hostOfUrl(next)} has no address to ask`);
      const answer = await requestAtAddress(next, address, { method, headers: method === 'GET' ? ONE_BYTE : {} });
      answer.destroy();
      const location = redirectOf(answer, next);
      if (location === null)
        return { status: answer.statusCode ?? 0, contentType: answer.headers['content-type'] ?? null };
      next = location;
    }
    throw new Error(`more than ${REDIRECTS} redirects`);
  };
}
