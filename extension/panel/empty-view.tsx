import { PILLARS } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { PillarIcon } from '../../shared/ui/pillar-icon';

/** What the panel says before the first audit. */
export function EmptyView({ language }: { language: Language }) {
  return (
    <section class="empty">
      <h2>{say(PANEL_TEXT['empty-heading'], language)}</h2>
      <p>{say(PANEL_TEXT['empty-text'], language)}</p>
      <ul>
        {PILLARS.map(pillar => (
          <li key={pillar}>
            <PillarIcon pillar={pillar} />
            <span>
              <strong>{say(PILLAR_TEXT[pillar], language)}</strong>
              {say(PANEL_TEXT[`empty-${pillar}`], language)}
            </span>
          </li>
        ))}
      </ul>
      <p class="soft">{say(PANEL_TEXT['nothing-leaves'], language)}</p>
    </section>
  );
}
