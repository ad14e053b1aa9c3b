import type { DocumentFacts } from '../../shared/facts/page-facts';
import { readProcedure } from '../../shared/facts/page-script/procedure/read-procedure';
import type { ProcedureFacts } from '../../shared/facts/procedure-facts';

export interface ReadPage {
  page: DocumentFacts;
  procedure: ProcedureFacts;
}

/**
 * Reads HTML with the page script in happy-dom, as a browser frame would be read.
 * @param html whole documents: the page and, if it has one, its inner frame
 */
export function readHtml(html: string, frame?: string): ReadPage {
  const top = readDocument(html, '');
  const inner = frame === undefined ? [] : [readDocument(frame, '0')];
  const page: DocumentFacts = {
    url: 'https://dichvucong.anmau.example/thu-tuc/1',
    title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
    lang: 'vi',
    httpStatus: 200,
    contentType: 'text/html',
    textLength: 1000,
    textStart: '',
    elementCount: 100,
    offers: {
      passwordFields: (html.match(/type="?password/g) ?? []).length,
      textFields: 0,
      fileFields: 0,
      buttons: 0,
      links: (html.match(/<a\s/g) ?? []).length,
      headings: 0,
      images: 0,
      captchas: [],
      signInTargets: [],
    },
  };
  const { machine, foreignHosts } = top;
  const documents = [top.outline, ...inner.map(({ outline }) => outline)];
  return {
    page,
    procedure: { documents, machine, foreignHosts, fields: [...top.fields, ...inner.flatMap(f => f.fields)] },
  };
}

function readDocument(html: string, frame: string) {
  document.documentElement.innerHTML = html
    .replace(/<!doctype[^>]*>|<iframe[^>]*><\/iframe>/gi, '')
    .replace(/<\/?html[^>]*>/gi, '')
    .replace(/<body|$/i, found => `<style>${USUAL_STYLE}</style>${found}`);
  return readProcedure(frame);
}

/** What browsers do by themselves and happy-dom does not. */
const USUAL_STYLE =
  'b, strong, i, em, u, small, font { display: inline } b, strong, th, h1, h2, h3, h4 { font-weight: bold }';
