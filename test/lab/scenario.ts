import type { ReachedOver } from '../../shared/facts/network-facts';
import type { HostReading } from '../../shared/rules/ipv6/host-reading';
import type { Outcome } from '../../shared/rules/outcome';
import type { IPv6Level } from '../../shared/text/ipv6-words';
import type { ReasonKey } from '../../shared/text/reason-keys';
import type { LabVantage } from './network-namespaces';

/** What the checker must say about one address, seen from one place. */
export interface Scenario {
  /** A claim. */
  name: string;
  url: string;
  from: LabVantage;
  /** The verdict on the page: any of these. */
  page?: readonly IPv6Level[];
  /** Readings of hosts that the report must list. */
  hosts?: Readonly<Record<string, HostReading>>;
  /** How a host was reached: at least so. */
  reached?: Readonly<Record<string, ReachedOver>>;
  /** Outcomes by rule, any of these. */
  rules?: Readonly<Record<string, readonly Outcome[]>>;
  /** Why, by rule: the key of the result's reason. */
  reasons?: Readonly<Record<string, ReasonKey>>;
  /** The zone by whose name servers the host is judged. */
  zone?: string;
  /** Nothing may be called a failure: nobody could tell. */
  accusesNobody?: true;
}
