import { pillarOf } from '../../shared/rules/catalogue';
import { PILLARS } from '../../shared/rules/outcome';
import { LOCALES } from '../../shared/text/localized';
import { PILLAR_TEXT, SEVERITY_TEXT } from '../../shared/text/outcome-text';
import { Layout } from '../components/layout';
import { REPORT, RULES } from '../content/report-text';
import { PILLAR_QUESTIONS } from '../content/score-text';
import type { View } from '../view';

/** Every rule, by pillar, by title. */
export function RulesPage({ view }: { view: View }) {
  const { site, write, href, language } = view;
  const collator = new Intl.Collator(LOCALES[language], { numeric: true });
  const lead = write(RULES.lead, { count: site.rules.length });
  return (
    <Layout view={view} title={write(RULES.title)} description={lead} trail={[]}>
      <h1>{write(RULES.title)}</h1>
      <p class="lead">{lead}</p>
      {PILLARS.map(pillar => {
        const own = site.rules
          .filter(({ rule }) => pillarOf(rule.id) === pillar)
          .toSorted((a, b) => collator.compare(a.help.title[language], b.help.title[language]));
        return (
          <section key={pillar}>
            <h2>{write(PILLAR_TEXT[pillar])}</h2>
            <p>{write(own.length === 0 ? RULES.none : PILLAR_QUESTIONS[pillar])}</p>
            <ul class="rule-list">
              {own.map(({ rule, help }) => (
                <li key={rule.id}>
                  <a href={href({ page: 'rule', id: rule.id })}>{help.title[language]}</a>{' '}
                  <span class="fine">
                    {rule.advisory === true ? write(REPORT.advice) : write(SEVERITY_TEXT[rule.severity])}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Layout>
  );
}
