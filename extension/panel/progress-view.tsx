import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { AUDIT_STEPS, type AuditStep } from '../storage/progress';

interface Props {
  step: AuditStep | null;
  language: Language;
  onCancel: () => void;
}

/** What the audit is doing, and the way to stop it. */
export function ProgressView({ step, language, onCancel }: Props) {
  const number = AUDIT_STEPS.indexOf(step ?? 'frames') + 1;
  return (
    <section class="progress">
      <div class="progress-text">
        <strong>{say(PANEL_TEXT[`step-${step ?? 'frames'}`], language)}…</strong>
        <span class="soft">{say(PANEL_TEXT['step-of'], language, { step: number, steps: AUDIT_STEPS.length })}</span>
      </div>
      <progress
        value={number}
        max={AUDIT_STEPS.length + 1}
        aria-label={say(PANEL_TEXT['step-of'], language, { step: number, steps: AUDIT_STEPS.length })}
      />
      <button type="button" class="button" onClick={onCancel}>
        {say(PANEL_TEXT.cancel, language)}
      </button>
    </section>
  );
}
