import { Layout } from '../components/layout';
import { FRAME } from '../content/frame-text';
import type { View } from '../view';

/** What a wrong address shows. */
export function NotFoundPage({ view }: { view: View }) {
  const { write, href } = view;
  return (
    <Layout view={view} title={write(FRAME.notFound)} description={write(FRAME.notFoundBody)}>
      <h1>{write(FRAME.notFound)}</h1>
      <p>{write(FRAME.notFoundBody)}</p>
      <ul>
        {(['home', 'agencies', 'rules', 'method'] as const).map(page => (
          <li key={page}>
            <a href={href({ page })}>{write(FRAME[page])}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
