import type { LegalBasis } from '../agencies/legal-basis';
import type { RuleResult } from '../audit/rule-result';
import { ruleById } from '../rules/catalogue';
import type { Evidence } from '../rules/outcome';
import type { CatalogueRule } from '../rules/rule';
import { ANSWER_TEXT } from '../text/answer-text';
import type { AxeLocale } from '../text/axe/axe-message';
import type { HelpPage } from '../text/help-page';
import { type Language, say } from '../text/localized';
import { EFFORT_TEXT, FIXER_TEXT, OUTCOME_TEXT, SEVERITY_TEXT } from '../text/outcome-text';
import { PANEL_TEXT, type PanelText } from '../text/panel-text';
import { reasonSentence } from '../text/result-text';
import { AnswerLine } from './answer-line';
import { BasisList } from './basis-list';
import { EvidenceList } from './evidence-list';
import { HelpText } from './help-text';
import { OutcomeMark } from './outcome-mark';

/** What stands beside the report and is loaded when it is needed. */
export interface FindingSources {
  /** The help page of a rule; undefined while it is loading or when there is none. */
  helpOf: (rule: string) => HelpPage | undefined;
  laws: LegalBasis | null;
  axeLocale: AxeLocale | null;
}

interface Props {
  result: RuleResult;
  language: Language;
  sources: FindingSources;
  onShow?: ((evidence: Evidence) => void) | undefined;
  /** Everything is shown from the start, for paper. */
  open?: boolean;
}

/** One rule on one page: what, why, where, how to fix, who, how serious, by which law. */
export function Finding({ result, language, sources, onShow, open = false }: Props) {
  const rule = ruleById(result.rule);
  const help = sources.helpOf(result.rule);
  return (
    <details class={`finding finding--${result.outcome}`} data-rule={result.rule} open={open}>
      <summary>
        <OutcomeMark outcome={result.outcome} />
        <h3 class="finding-title">{help ? say(help.title, language) : result.rule}</h3>
        <span class="finding-line">
          <strong>{say(OUTCOME_TEXT[result.outcome], language)}</strong>
          {rule && result.outcome !== 'passed' && <SeverityNote rule={rule} language={language} />}
          {result.answer && (
            <>
              {' '}
              · {say(ANSWER_TEXT.answered, language, { outcome: say(OUTCOME_TEXT[result.answer.outcome], language) })}
            </>
          )}
        </span>
      </summary>
      <div class="finding-body">
        <p class="finding-reason">{reasonSentence(result, language)}</p>
        {result.answer && <AnswerLine answer={result.answer} language={language} />}
        {help && <p class="finding-summary">{say(help.summary, language)}</p>}
        <EvidenceList
          result={result}
          language={language}
          axeLocale={sources.axeLocale}
          onShow={onShow}
          first={open ? Number.POSITIVE_INFINITY : 5}
        />
        {help && <HelpParts help={help} language={language} />}
        {rule && <RuleFacts rule={rule} help={help} laws={sources.laws} language={language} />}
      </div>
    </details>
  );
}

function SeverityNote({ rule, language }: { rule: CatalogueRule; language: Language }) {
  const text = rule.advisory ? PANEL_TEXT.advisory : SEVERITY_TEXT[rule.severity];
  return <> · {say(text, language)}</>;
}

function HelpParts({ help, language }: { help: HelpPage; language: Language }) {
  const body = help[language === 'vi' ? 'vi' : 'en'];
  return (
    <>
      {language === 'fr' && <p class="soft">{say(PANEL_TEXT['help-only-english'], language)}</p>}
      <section class="finding-part" lang={language === 'fr' ? 'en' : undefined}>
        <h4 lang={language}>{say(PANEL_TEXT.why, language)}</h4>
        <HelpText markdown={body.why} language={language === 'vi' ? 'vi' : 'en'} />
      </section>
      <section class="finding-part" lang={language === 'fr' ? 'en' : undefined}>
        <h4 lang={language}>{say(PANEL_TEXT.how, language)}</h4>
        <HelpText markdown={body.how} language={language === 'vi' ? 'vi' : 'en'} />
      </section>
    </>
  );
}

interface RuleFactsProps {
  rule: CatalogueRule;
  help: HelpPage | undefined;
  laws: LegalBasis | null;
  language: Language;
}

function RuleFacts({ rule, help, laws, language }: RuleFactsProps) {
  return (
    <dl class="rule-facts">
      {help && <Fact term="fixer" language={language} value={say(FIXER_TEXT[help.fixer], language)} />}
      {help && <Fact term="effort" language={language} value={say(EFFORT_TEXT[help.effort], language)} />}
      <Fact term="severity" language={language} value={say(SEVERITY_TEXT[rule.severity], language)} />
      {rule.wcag && rule.wcag.length > 0 && <Fact term="criteria" language={language} value={rule.wcag.join(', ')} />}
      {rule.basis.length > 0 && (
        <div class="rule-facts-wide">
          <dt>{say(PANEL_TEXT.basis, language)}</dt>
          <dd>
            <BasisList basis={rule.basis} laws={laws} language={language} />
          </dd>
        </div>
      )}
      <Fact term="rule-id" language={language} value={rule.id} wide />
    </dl>
  );
}

interface FactProps {
  term: PanelText;
  value: string;
  language: Language;
  wide?: boolean;
}

function Fact({ term, value, language, wide = false }: FactProps) {
  return (
    <div class={wide ? 'rule-facts-wide' : undefined}>
      <dt>{say(PANEL_TEXT[term], language)}</dt>
      <dd>{value}</dd>
    </div>
  );
}
