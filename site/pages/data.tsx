import { PUBLISHED_COLUMNS } from '../../shared/report/assertion';
import { ASSERTION_COLUMN_TEXT } from '../../shared/text/assertion-columns';
import { ScrollTable } from '../components/scroll-table';
import { FRAME } from '../content/frame-text';
import { FILES, TABLES } from '../content/report-text';
import { SCORE } from '../content/score-text';
import { editionFolder, OPEN_FILES } from '../open-files';
import { formatDay, type View } from '../view';
import { ProsePage } from './prose-page';

/** Everything to download, and what its columns mean. */
export function DataPage({ view }: { view: View }) {
  const slots = {
    files: () => <FileTable view={view} caption={view.write(TABLES.file)} folder="/open/" names={OPEN_FILES} />,
    editions: () => <Editions view={view} />,
    columns: () => <ColumnTable view={view} />,
  };
  return <ProsePage view={view} name="data" slots={slots} />;
}

const EDITION_FILES = ['edition.json', 'assertions.csv', 'assertions.ndjson'] as const;

interface FileTableProps {
  view: View;
  caption: string;
  folder: string;
  names: readonly (keyof typeof FILES)[];
}

function FileTable({ view, caption, folder, names }: FileTableProps) {
  return (
    <ScrollTable view={view} caption={caption} captionShown heads={[view.write(TABLES.file), view.write(TABLES.holds)]}>
      {names.map(name => (
        <tr key={name}>
          <th scope="row">
            <a href={folder + name}>{name}</a>
          </th>
          <td>{view.write(FILES[name])}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function Editions({ view }: { view: View }) {
  const { site, write } = view;
  const shelves = [...site.editions, ...(site.sample === null ? [] : [site.sample])];
  if (shelves.length === 0) return <p class="note">{write(SCORE.noData)}</p>;
  return (
    <>
      {shelves.map(({ edition }) => {
        const sample = edition.sample ? ` (${write(FRAME.sampleTitle)})` : '';
        const caption = `${write(SCORE.edition)} ${edition.name}${sample}, ${formatDay(edition.publishedAt)}`;
        return (
          <FileTable
            key={edition.name}
            view={view}
            caption={caption}
            folder={editionFolder(edition)}
            names={EDITION_FILES}
          />
        );
      })}
    </>
  );
}

function ColumnTable({ view }: { view: View }) {
  const heads = [TABLES.column, TABLES.type, TABLES.meaning].map(head => view.write(head));
  return (
    <ScrollTable view={view} caption={view.write(TABLES.column)} heads={heads}>
      {PUBLISHED_COLUMNS.map(({ name, type }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{type}</td>
          <td>{view.write(ASSERTION_COLUMN_TEXT[name])}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
