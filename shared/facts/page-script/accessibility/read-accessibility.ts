import type { AccessibilityFacts, AccessibilityList } from '../../accessibility-facts';
import { type ListTable, tableOf } from '../../list-table';
import { indexIn } from '../frame-path';
import { PageReading } from './page-reading';
import { readBackgrounds } from './read-backgrounds';
import { readCaptchas } from './read-captchas';
import { readClickables, readNamed } from './read-clickables';
import { readDocument } from './read-document';
import { readFields, readFieldsets } from './read-fields';
import { readHeadings } from './read-headings';
import { readImages } from './read-images';
import { readLinks } from './read-links';
import { readMarkup } from './read-markup';
import { readEmbeds, readMedia } from './read-media';
import { readScripts } from './read-scripts';
import { readTables } from './read-tables';
import { readText } from './read-text';

export interface FrameAccessibility {
  /** The lists of `AccessibilityFacts`, each as a table. */
  tables: Readonly<Record<AccessibilityList, ListTable>>;
  /** Selectors of the frames in this frame, with their index in the frame tree. */
  frames: readonly { index: number; selector: string }[];
}

/** Reads what our own accessibility rules need from the frame the script runs in. */
export async function readAccessibility(): Promise<FrameAccessibility> {
  const page = new PageReading();
  const { blocks, markedParts, summary, pointed } = readText(page);
  const facts: AccessibilityFacts = {
    documents: [readDocument(page, summary)],
    blocks,
    markedParts,
    headings: readHeadings(page),
    links: readLinks(page),
    images: [...readImages(page), ...readBackgrounds(page)],
    fields: readFields(page),
    fieldsets: readFieldsets(page),
    tables: readTables(page),
    embeds: readEmbeds(page),
    clickables: readClickables(page, pointed),
    named: readNamed(page),
    markup: readMarkup(page),
    captchas: readCaptchas(page),
    scripts: await readScripts(page),
    media: await readMedia(page),
  };
  const tables = Object.entries(facts).map(([name, list]) => [name, tableOf(list)]);
  return { tables: Object.fromEntries(tables), frames: framesOf(page) };
}

function framesOf(page: PageReading): FrameAccessibility['frames'] {
  return page.named(['iframe', 'frame']).map(element => ({
    index: indexIn(window, (element as HTMLIFrameElement).contentWindow),
    selector: page.place(element).selector,
  }));
}
