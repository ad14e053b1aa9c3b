import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { IPV6_ONLY_TEXT } from '../../shared/text/ipv6-only-text';
import { type Language, say } from '../../shared/text/localized';
import { pageKind } from '../ui/page-kind';
import { IPv6OnlyBanner } from './ipv6-only-banner';
import { type PreviewProblem, useIPv6Only } from './ipv6-only-state';
import type { WatchedTab } from './use-watched-tab';

interface Props {
  tab: WatchedTab;
  language: Language;
  /** What the panel says of the tab besides. */
  children: ComponentChildren;
}

/** Offers to show the tab without IPv4, below the rest; while it is shown so, says above the rest what is lost. */
export function IPv6OnlyFrame({ tab, language, children }: Props) {
  const { preview, problem, start, stop } = useIPv6Only(tab.id);
  return (
    <>
      {preview !== null && <IPv6OnlyBanner preview={preview} language={language} onRestore={stop} />}
      {children}
      {preview === null && pageKind(tab.url) === 'web' && (
        <section class="ipv6-only">
          <button type="button" class="button" data-testid="ipv6-only" onClick={start}>
            {say(IPV6_ONLY_TEXT.start, language)}
          </button>
          <p class="soft small">{say(IPV6_ONLY_TEXT.explain, language)}</p>
          <div role="status">{problem !== null && <Problem problem={problem} language={language} />}</div>
        </section>
      )}
    </>
  );
}

function Problem({ problem, language }: { problem: PreviewProblem; language: Language }) {
  if (problem.kind === 'failed')
    return <p class="problem">{say(IPV6_ONLY_TEXT.failed, language, { detail: problem.detail })}</p>;
  return (
    <div class="problem">
      <p>{say(IPV6_ONLY_TEXT[problem.kind], language)}</p>
      <button type="button" class="button button--small" onClick={() => void browser.runtime.openOptionsPage()}>
        {say(IPV6_ONLY_TEXT['open-settings'], language)}
      </button>
    </div>
  );
}
