import { expect, test } from 'vitest';
import { lastingBrowser } from '../../checker/lasting-browser';

test('a browser that a page brought down is replaced, once for all workers', async () => {
  const lasting = lastingBrowser({ fixedAddresses: [] });
  const first = await lasting.running();
  const gone = new Promise(resolve => first.once('disconnected', resolve));
  const crash = await first.newBrowserCDPSession();
  await crash.send('Browser.crash').catch(() => undefined);
  await gone;
  const [one, other] = await Promise.all([lasting.running(), lasting.running()]);
  expect(one.isConnected()).toBe(true);
  expect(one).not.toBe(first);
  expect(other).toBe(one);
  await lasting.close();
  expect(one.isConnected()).toBe(false);
});
