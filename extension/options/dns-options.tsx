import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Language, say } from '../../shared/text/localized';
import { OPTIONS_TEXT } from '../../shared/text/options-text';
import { changeSettings, type Settings } from '../storage/settings';
import { resolverAddress } from './resolver-address';

interface Props {
  settings: Settings;
  language: Language;
}

type Refusal = 'dns-wrong' | 'dns-refused';

/** Consent to DNS questions, and the resolvers they go to. */
export function DnsOptions({ settings, language }: Props) {
  const { dnsAgreed, resolvers } = settings;
  return (
    <section>
      <h2>{say(OPTIONS_TEXT['dns-heading'], language)}</h2>
      <p>{say(OPTIONS_TEXT['dns-text'], language)}</p>
      {browser.dns !== undefined && <p>{say(OPTIONS_TEXT['dns-firefox'], language)}</p>}
      {dnsAgreed ? (
        <>
          <p>{say(OPTIONS_TEXT['dns-on'], language, { resolvers: resolvers.join(', ') })}</p>
          <button type="button" class="button" onClick={() => void changeSettings({ dnsAgreed: false })}>
            {say(OPTIONS_TEXT['dns-off'], language)}
          </button>
        </>
      ) : (
        <ResolverForm resolvers={resolvers} language={language} />
      )}
    </section>
  );
}

function ResolverForm({ resolvers, language }: { resolvers: readonly string[]; language: Language }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const agree = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const typed = ['first', 'second'].map(name => String(form.get(name) ?? '').trim()).filter(text => text !== '');
    const addresses = typed.map(resolverAddress).filter(address => address !== null);
    if (addresses.length === 0 || addresses.length < typed.length) {
      setRefusal('dns-wrong');
      return;
    }
    // First thing in the click: browsers ask a person only then.
    void browser.permissions.request({ origins: addresses.map(originPattern) }).then(granted => {
      setRefusal(granted ? null : 'dns-refused');
      if (granted) void changeSettings({ dnsAgreed: true, resolvers: addresses });
    });
  };
  return (
    <form onSubmit={agree} noValidate>
      <label class="field">
        {say(OPTIONS_TEXT['dns-resolver'], language)}
        <input
          type="url"
          name="first"
          required
          defaultValue={resolvers[0] ?? ''}
          aria-describedby="dns-example dns-error"
          aria-invalid={refusal === 'dns-wrong'}
        />
      </label>
      <p id="dns-example" class="soft small">
        {say(OPTIONS_TEXT['dns-example'], language)}
      </p>
      <label class="field">
        {say(OPTIONS_TEXT['dns-second'], language)}
        <input type="url" name="second" defaultValue={resolvers[1] ?? ''} />
      </label>
      <p id="dns-error" role="alert" class="field-error">
        {refusal !== null && say(OPTIONS_TEXT[refusal], language)}
      </p>
      <button type="submit" class="button button--primary">
        {say(OPTIONS_TEXT['dns-agree'], language)}
      </button>
    </form>
  );
}

const originPattern = (address: string): string => `https://${new URL(address).hostname}/*`;
