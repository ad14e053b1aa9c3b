import { useEffect, useRef } from 'preact/hooks';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import { IPV6_ONLY_TEXT, KIND_WORDS, WEIGHT_WORDS } from '../../shared/text/ipv6-only-text';
import { IPV6_HOW } from '../../shared/text/ipv6-words';
import { type Language, say } from '../../shared/text/localized';
import type { Preview, PreviewFate, PreviewHost } from '../ipv6-only/preview-state';

interface Props {
  preview: Preview;
  language: Language;
  onRestore: () => void;
}

const RANK = { critical: 0, visible: 1, none: 2 } as const;

/** Says what is lost in a tab that is shown without IPv4, and gives it back. */
export function IPv6OnlyBanner({ preview, language, onRestore }: Props) {
  const { phase, hosts, resolver, late, worker } = preview;
  return (
    <section class="ipv6-only ipv6-only--on" data-testid="ipv6-only-banner">
      <h2>
        {say(IPV6_ONLY_TEXT.heading, language)} <em>({say(IPV6_HOW.simulated, language)})</em>
      </h2>
      <div role="status">
        {phase === 'loading' ? (
          <p>{say(IPV6_ONLY_TEXT.loading, language)}</p>
        ) : (
          <p>{say(summaryOf(preview), language, { count: withFate(hosts, 'lost').length })}</p>
        )}
      </div>
      {phase === 'shown' && (
        <>
          <HostsLost hosts={withFate(hosts, 'lost')} language={language} />
          {withFate(hosts, 'unknown').length > 0 && (
            <>
              <p>{say(IPV6_ONLY_TEXT['unknown-heading'], language, { count: withFate(hosts, 'unknown').length })}</p>
              <HostsLost hosts={withFate(hosts, 'unknown')} language={language} />
            </>
          )}
          {late && <p>{say(IPV6_ONLY_TEXT.late, language)}</p>}
          {worker && <p data-testid="ipv6-only-worker">{say(IPV6_ONLY_TEXT.worker, language)}</p>}
        </>
      )}
      <RestoreButton language={language} onRestore={onRestore} />
      <p class="soft small">{say(IPV6_ONLY_TEXT.scope, language)}</p>
      <p class="soft small">{say(IPV6_ONLY_TEXT.resolver, language, { name: resolver })}</p>
    </section>
  );
}

/** The button that was pressed is gone when the preview begins, so the focus goes to the one that undoes it. */
function RestoreButton({ language, onRestore }: Pick<Props, 'language' | 'onRestore'>) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="button button--primary"
      data-testid="ipv6-only-restore"
      onClick={onRestore}
    >
      {say(IPV6_ONLY_TEXT.restore, language)}
    </button>
  );
}

function HostsLost({ hosts, language }: { hosts: readonly PreviewHost[]; language: Language }) {
  return (
    <ul>
      {hosts.map(({ host, kinds, weight }) => (
        <li key={host} data-weight={weight}>
          <strong>{host}</strong>{' '}
          <span class="soft">
            {[WEIGHT_WORDS[weight], ...kinds.map(kind => KIND_WORDS[kind])]
              .map(text => say(text, language))
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function summaryOf({ pageUrl, hosts }: Preview) {
  const own = hosts.find(({ host }) => host === hostOfUrl(pageUrl))?.fate;
  if (own === 'lost') return IPV6_ONLY_TEXT['page-lost'];
  if (own === 'unknown') return IPV6_ONLY_TEXT['page-unknown'];
  return IPV6_ONLY_TEXT[withFate(hosts, 'lost').length > 0 ? 'lost-heading' : 'nothing-lost'];
}

/** The heaviest loss first. */
const withFate = (hosts: readonly PreviewHost[], wanted: PreviewFate): PreviewHost[] =>
  hosts.filter(({ fate }) => fate === wanted).toSorted((a, b) => RANK[a.weight] - RANK[b.weight]);
