import type { JSX } from 'preact';
import { COMPARABLE } from '../../shared/score/comparable';
import { Layout } from '../components/layout';
import { Markdown } from '../components/markdown';
import { FRAME } from '../content/frame-text';
import { type ProseName, prose } from '../content/prose';
import { TABLES } from '../content/report-text';
import type { View } from '../view';

interface Props {
  view: View;
  name: ProseName;
  slots?: Readonly<Record<string, () => JSX.Element>>;
}

/** A page of text, with tables made from code where the text asks for them. */
export function ProsePage({ view, name, slots = {} }: Props) {
  const { write, language } = view;
  const title = write(FRAME[name]);
  const source = prose(name, language, { coverage: COMPARABLE.coveragePercent, pages: COMPARABLE.pages });
  const [first = ''] = source.split('\n');
  const contact = () => <Contact view={view} />;
  return (
    <Layout view={view} title={title} description={first.replaceAll(/[[\]*`]|\(https[^)]*\)/g, '')} trail={[]}>
      <h1>{title}</h1>
      <div class="prose">
        <Markdown source={source} under={1} slots={{ contact, ...slots }} />
      </div>
    </Layout>
  );
}

function Contact({ view: { site, write } }: { view: View }) {
  if (site.contact === null) return <p class="note">{write(TABLES.contactUnknown)}</p>;
  const address = site.contact.includes(':') ? site.contact : `mailto:${site.contact}`;
  return (
    <p class="note">
      {write(TABLES.contactKnown)} <a href={address}>{site.contact}</a>
    </p>
  );
}
