import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../../shared/text/localized';
import { FRAME } from '../content/frame-text';
import { isSample, pathOf, type Route } from '../routes';
import { formatDay, type View } from '../view';

interface Props {
  view: View;
  title: string;
  description: string;
  /** From the home page downwards, without the page itself. */
  trail?: readonly { route: Route; label: string }[];
  children: ComponentChildren;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English', fr: 'Français' };
/** Nothing is loaded from elsewhere and nothing runs. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page: head, header, content, footer. */
export function Layout({ view, title, description, trail = [], children }: Props) {
  const { site, language, route, write } = view;
  const sample = isSample(route) ? ` (${write(FRAME.sampleTitle)})` : '';
  const name = route.page === 'home' ? `${write(FRAME.name)} – ${title}` : `${title}${sample} – ${write(FRAME.name)}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="description" content={description} />
        {isSample(route) || route.page === 'not-found' ? <meta name="robots" content="noindex" /> : null}
        <link rel="stylesheet" href={site.styles} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/atom.xml" title={write(FRAME.feed)} />
        {route.page === 'not-found' ? null : <Alternates view={view} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {write(FRAME.skip)}
        </a>
        <Header view={view} />
        {isSample(route) ? <SampleBanner view={view} /> : null}
        <main id="main" tabindex={-1}>
          {trail.length > 0 ? <Breadcrumbs view={view} trail={trail} title={title} /> : null}
          {children}
        </main>
        <Footer view={view} />
      </body>
    </html>
  );
}

function Alternates({ view: { site, route } }: { view: View }) {
  return (
    <>
      {LANGUAGES.map(language => (
        <link key={language} rel="alternate" hreflang={language} href={site.origin + pathOf(route, language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={site.origin + pathOf(route, 'vi')} />
    </>
  );
}

function Header({ view }: { view: View }) {
  const { language, route, write, href } = view;
  const links = [
    { page: 'agencies', label: FRAME.agencies },
    { page: 'rules', label: FRAME.rules },
    { page: 'method', label: FRAME.method },
    { page: 'data', label: FRAME.data },
    { page: 'about', label: FRAME.about },
  ] as const;
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <a class="brand" href={href({ page: 'home' })} aria-current={route.page === 'home' ? 'page' : undefined}>
          <svg class="brand-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <path d="M5 28V13a11 11 0 0 1 22 0v15" fill="none" stroke="currentColor" stroke-width="3" />
            <circle cx="16" cy="16" r="5" fill="none" stroke="currentColor" stroke-width="3" />
            <path d="m19.5 19.5 5 5" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
          </svg>
          <span>{write(FRAME.name)}</span>
        </a>
        <nav aria-label={write(FRAME.navigation)}>
          <ul class="menu">
            {links.map(({ page, label }) => (
              <li key={page}>
                <a href={href({ page })} aria-current={route.page === page ? 'page' : undefined}>
                  {write(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="languages" aria-label={write(FRAME.languages)}>
          <ul>
            {LANGUAGES.map(other => (
              <li key={other}>
                <a
                  href={pathOf(route, other)}
                  lang={other}
                  hreflang={other}
                  aria-current={other === language ? 'true' : undefined}
                >
                  {LANGUAGE_NAMES[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function SampleBanner({ view: { write } }: { view: View }) {
  return (
    <aside class="sample-banner" aria-label={write(FRAME.sampleLabel)}>
      <div class="sample-banner-inner">{write(FRAME.sampleBanner)}</div>
    </aside>
  );
}

function Breadcrumbs({ view, trail, title }: { view: View; trail: NonNullable<Props['trail']>; title: string }) {
  const { write, href } = view;
  return (
    <nav class="trail" aria-label={write(FRAME.breadcrumbs)}>
      <ol>
        {[{ route: { page: 'home' } as const, label: write(FRAME.home) }, ...trail].map(step => (
          <li key={step.label}>
            <a href={href(step.route)}>{step.label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

function Footer({ view: { site, write, href } }: { view: View }) {
  return (
    <footer class="foot">
      <div class="foot-inner">
        <p>
          <strong>{write(FRAME.independent)}</strong>
        </p>
        <nav aria-label={write(FRAME.footerNavigation)}>
          <ul class="menu">
            {(['about', 'statement', 'method', 'data', 'sample'] as const).map(page => (
              <li key={page}>
                <a href={href({ page })}>{write(FRAME[page])}</a>
              </li>
            ))}
            <li>
              <a href="/atom.xml">{write(FRAME.feed)}</a>
            </li>
          </ul>
        </nav>
        <p>{write(FRAME.licence, { day: formatDay(site.builtOn) })}</p>
      </div>
    </footer>
  );
}
