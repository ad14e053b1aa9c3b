import { findBasis } from '../../shared/agencies/legal-basis';
import { pillarOf } from '../../shared/rules/catalogue';
import type { Basis, CatalogueRule } from '../../shared/rules/rule';
import type { HelpExample } from '../../shared/text/help-page';
import { EFFORT_TEXT, FIXER_TEXT, PILLAR_TEXT, SEVERITY_TEXT } from '../../shared/text/outcome-text';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import { FactList } from '../components/fact-list';
import { Layout } from '../components/layout';
import { Markdown } from '../components/markdown';
import { FRAME } from '../content/frame-text';
import { LAW_STATUS_TEXT, MODE_TEXT, REPORT, RULES } from '../content/report-text';
import type { RuleEntry } from '../site-data';
import type { View } from '../view';

/** The help page of a rule: what must hold, why, how to fix, on what it rests, examples. */
export function RulePage({ view, entry: { rule, help } }: { view: View; entry: RuleEntry }) {
  const { write, language } = view;
  const bodyLanguage = language === 'vi' ? 'vi' : 'en';
  const trail = [{ route: { page: 'rules' } as const, label: write(FRAME.rules) }];
  return (
    <Layout view={view} title={help.title[language]} description={help.summary[language]} trail={trail}>
      <h1>{help.title[language]}</h1>
      <p class="lead">{help.summary[language]}</p>
      <RuleFacts view={view} entry={{ rule, help }} />
      {language === 'fr' ? <p class="note">{write(RULES.bodyInEnglish)}</p> : null}
      <h2>{write(REPORT.why)}</h2>
      <div lang={bodyLanguage === language ? undefined : bodyLanguage}>
        <Markdown source={help[bodyLanguage].why} />
      </div>
      <h2>{write(REPORT.how)}</h2>
      <div lang={bodyLanguage === language ? undefined : bodyLanguage}>
        <Markdown source={help[bodyLanguage].how} />
      </div>
      <h2>{write(RULES.basis)}</h2>
      <BasisList view={view} rule={rule} />
      <Examples view={view} examples={help.examples} />
    </Layout>
  );
}

function RuleFacts({ view, entry: { rule, help } }: { view: View; entry: RuleEntry }) {
  const { write } = view;
  const severity = write(SEVERITY_TEXT[rule.severity]);
  const rows: [string, string][] = [
    [write(REPORT.pillar), write(PILLAR_TEXT[pillarOf(rule.id)])],
    [write(RULES.severity), rule.advisory === true ? `${severity}. ${write(REPORT.advice)}` : severity],
    [write(RULES.fixer), write(FIXER_TEXT[help.fixer])],
    [write(RULES.effort), write(EFFORT_TEXT[help.effort])],
    [write(RULES.mode), write(MODE_TEXT[rule.mode ?? 'automatic'])],
    [write(RULES.id), rule.id],
  ];
  if (rule.wcag !== undefined) rows.push([write(RULES.criteria), rule.wcag.join(', ')]);
  if (rule.act !== undefined) rows.push([write(RULES.act), rule.act.join(', ')]);
  return <FactList rows={rows} />;
}

/** What is in force comes first. */
function BasisList({ view, rule }: { view: View; rule: CatalogueRule }) {
  const inForce = ({ document }: Basis) => view.site.basis.documents[document]?.status === 'in-force';
  const basis = rule.basis.toSorted((a, b) => Number(inForce(b)) - Number(inForce(a)));
  return (
    <ul>
      {basis.map(cited => (
        <li key={cited.document + (cited.article ?? '')}>
          <BasisLine view={view} cited={cited} />
        </li>
      ))}
    </ul>
  );
}

function BasisLine({ view: { site, write, language }, cited }: { view: View; cited: Basis }) {
  const found = findBasis(cited, site.basis);
  if (found === null) return <>{cited.document}</>;
  const { title, status, replacedBy, note, url } = found.document;
  const says = found.article === undefined ? undefined : found.article[language === 'vi' ? 'vi' : 'en'];
  return (
    <>
      <strong>{url === undefined ? cited.document : <a href={url}>{cited.document}</a>}</strong>
      {cited.article === undefined ? null : `, ${cited.article}`}: {write(title)} ({write(LAW_STATUS_TEXT[status])}
      {replacedBy === undefined ? null : `, ${write(RULES.replacedBy, { number: replacedBy })}`}).
      {says === undefined ? null : <span lang={language === 'fr' ? 'en' : undefined}> {says}</span>}
      {note === undefined || site.basis.notes[note] === undefined ? null : (
        <p class="fine">{write(site.basis.notes[note])}</p>
      )}
    </>
  );
}

function Examples({ view, examples }: { view: View; examples: readonly HelpExample[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{view.write(RULES.examples)}</h2>
      {examples.map(({ kind, outcome, code }, index) => (
        <div key={index} class="example">
          <p>
            <OutcomeBadge outcome={outcome} language={view.language} />
            {kind === 'facts' ? ` ${view.write(RULES.exampleFacts)}` : null}
          </p>
          <pre>
            <code>{code.trimEnd()}</code>
          </pre>
        </div>
      ))}
    </>
  );
}
