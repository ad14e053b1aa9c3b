import { describe, expect, it } from 'vitest';
import { type AskAddress, askFiles, type HeadAnswer } from './ask-files';

const URL_OF_FORM = 'https://dvc.an-mau.example/mau-01.docx';
const answering =
  (head: HeadAnswer | null | Error, get: HeadAnswer | null | Error = head): AskAddress =>
  async (_url, method) => {
    const answer = method === 'HEAD' ? head : get;
    if (answer instanceof Error) throw answer;
    return answer;
  };
const word = { status: 200, contentType: 'application/msword; charset=x' };
const gone = { status: 404, contentType: 'text/html' };

describe('asking whether a form is there', () => {
  it.each([
    ['a file that is there', answering(word), 'answered', 200],
    ['a server that does not know HEAD', answering({ status: 405, contentType: null }, word), 'answered', 200],
    ['a server that says 404 to HEAD alone', answering(gone, word), 'answered', 200],
    ['a server that hangs up on HEAD', answering(new Error('reset'), word), 'answered', 200],
    ['a file that is gone', answering(gone), 'answered', 404],
    ['a server that is silent', answering(new Error('time-out')), 'silent', undefined],
    ['an address the extension may not ask', answering(null), 'not-asked', undefined],
  ])('%s', async (_claim, ask, state, status) => {
    const [answer] = await askFiles([URL_OF_FORM], ask);
    expect(answer).toMatchObject({ url: URL_OF_FORM, state });
    expect(answer?.status).toBe(status);
  });

  it('keeps the media type without its parameters', async () => {
    expect((await askFiles([URL_OF_FORM], answering(word)))[0]?.contentType).toBe('application/msword');
  });

  it('waits for all of them together only so long', async () => {
    const urls = Array.from({ length: 9 }, (_, index) => `${URL_OF_FORM}?${index}`);
    const answers = await askFiles(urls, () => new Promise(() => undefined), 20);
    expect(answers).toEqual(urls.map(url => ({ url, state: 'silent' })));
  });

  it('asks for at most four at once and answers in order', async () => {
    let open = 0;
    let most = 0;
    const urls = Array.from({ length: 10 }, (_, index) => `${URL_OF_FORM}?${index}`);
    const answers = await askFiles(urls, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(resolve => setTimeout(resolve, 1));
      open -= 1;
      return word;
    });
    expect(most).toBe(4);
    expect(answers.map(({ url }) => url)).toEqual(urls);
  });
});
