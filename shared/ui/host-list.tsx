import type { HostVerdict, IPv6Verdict } from '../audit/ipv6-verdict';
import type { PageReport } from '../report/page-report';
import { fateOf } from '../rules/ipv6/host-reading';
import type { Outcome } from '../rules/outcome';
import { HOST_READINGS, REACHED_WORDS } from '../text/host-words';
import { IPV6_HOW, IPV6_LEVELS } from '../text/ipv6-words';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';
import { OutcomeMark } from './outcome-mark';

interface Props {
  report: PageReport;
  language: Language;
}

const MARK_OF: Readonly<Record<ReturnType<typeof fateOf>, Outcome>> = {
  works: 'passed',
  lost: 'failed',
  absent: 'inapplicable',
  unknown: 'untested',
};

/** What the page is for a person without IPv4, and every host it needs with the address it was reached at. */
export function HostList({ report, language }: Props) {
  const verdict = verdictIn(report);
  if (verdict === null) return null;
  const { level, how, hosts } = verdict;
  return (
    <div class="hosts">
      <p class="hosts-level">
        {say(PANEL_TEXT['without-ipv4'], language)} <strong>{say(IPV6_LEVELS[level], language)}</strong>
        {level !== 'unknown' && <span class="soft"> ({say(IPV6_HOW[how], language)})</span>}
      </p>
      <details>
        <summary>{say(PANEL_TEXT['hosts-heading'], language, { count: hosts.length })}</summary>
        <ul>
          {hosts.map(host => (
            <Host key={host.host} host={host} language={language} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function Host({ host, language }: { host: HostVerdict; language: Language }) {
  const ways = host.reachedOver.map(way => say(REACHED_WORDS[way], language));
  return (
    <li>
      <OutcomeMark outcome={MARK_OF[fateOf(host.verdict)]} />
      <span>
        <strong class="host-name">{host.host}</strong>
        <span class="soft">
          {[say(HOST_READINGS[host.verdict], language), ...ways].join(' · ')}
          {host.addresses.length > 0 && (
            <>
              {' · '}
              <code>{host.addresses.join(', ')}</code>
            </>
          )}
        </span>
      </span>
    </li>
  );
}

/** The report's schema leaves this part open; one of another version is not shown. */
function verdictIn({ ipv6 }: PageReport): IPv6Verdict | null {
  const isVerdict = typeof ipv6 === 'object' && ipv6 !== null && 'hosts' in ipv6 && Array.isArray(ipv6.hosts);
  const verdict = isVerdict ? (ipv6 as IPv6Verdict) : null;
  return verdict !== null && verdict.level in IPV6_LEVELS && verdict.hosts.every(isHost) ? verdict : null;
}

const isHost = ({ verdict, addresses, reachedOver }: HostVerdict): boolean =>
  verdict in HOST_READINGS && Array.isArray(addresses) && Array.isArray(reachedOver);
