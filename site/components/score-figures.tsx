import { PILLARS, type Pillar } from '../../shared/rules/outcome';
import { coveragePercent, isComparable } from '../../shared/score/comparable';
import type { GroupScore } from '../../shared/score/group-score';
import type { PillarScore } from '../../shared/score/page-score';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { PILLAR_QUESTIONS, SCORE } from '../content/score-text';
import { formatScore, type View } from '../view';

type Scores<T> = Readonly<Record<Pillar, T>>;

/** Three tiles: score, bounds and coverage of each pillar. */
export function GroupTiles({ view, pillars }: { view: View; pillars: Scores<GroupScore> }) {
  return (
    <ul class="tiles">
      {PILLARS.map(pillar => (
        <li key={pillar} class="tile">
          <h3>{view.write(PILLAR_TEXT[pillar])}</h3>
          <ScoreValue view={view} score={pillars[pillar]} />
          <Coverage view={view} score={pillars[pillar]} />
        </li>
      ))}
    </ul>
  );
}

/** The same for one page, where coverage is counted in rules. */
export function PageTiles({ view, pillars }: { view: View; pillars: Scores<PillarScore> }) {
  const { write } = view;
  return (
    <ul class="tiles">
      {PILLARS.map(pillar => (
        <li key={pillar} class="tile">
          <h3>{write(PILLAR_TEXT[pillar])}</h3>
          <ScoreValue view={view} score={pillars[pillar]} />
          <p class="fine">
            {write(SCORE.pageCoverage, { decided: pillars[pillar].decided, planned: pillars[pillar].planned })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Three tiles that only ask the questions, with a line under each. */
export function QuestionTiles({ view, under }: { view: View; under(pillar: Pillar): string }) {
  return (
    <ul class="tiles">
      {PILLARS.map(pillar => (
        <li key={pillar} class="tile">
          <h3>{view.write(PILLAR_TEXT[pillar])}</h3>
          <p>{view.write(PILLAR_QUESTIONS[pillar])}</p>
          <p class="fine">{under(pillar)}</p>
        </li>
      ))}
    </ul>
  );
}

interface Bounded {
  score: number | null;
  lower: number | null;
  upper: number | null;
  planned: number;
}

function ScoreValue({ view, score }: { view: View; score: Bounded }) {
  const { write, language } = view;
  const format = (value: number) => formatScore(value, language);
  if (score.score === null) {
    return (
      <div class="figure figure--none">{write(score.planned === 0 ? SCORE.nothingToDecide : SCORE.notDecided)}</div>
    );
  }
  const [lower, upper] = [score.lower ?? 0, score.upper ?? 100];
  return (
    <>
      <div class="figure">{write(SCORE.outOf, { score: format(score.score) })}</div>
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-ground" width="100" height="8" />
        <rect class="bar-bounds" x={lower} width={Math.max(upper - lower, 0)} height="8" />
        <rect class="bar-score" x={Math.max(score.score - 1, 0)} width="2" height="8" />
      </svg>
      <p class="fine">{write(SCORE.bounds, { lower: format(lower), upper: format(upper) })}</p>
    </>
  );
}

function Coverage({ view: { write, language }, score }: { view: View; score: GroupScore }) {
  const percent = coveragePercent(score);
  if (percent === null) return null;
  const { measured, planned } = score;
  return (
    <p class="fine">
      {write(SCORE.coverage, { measured, planned, percent: formatScore(percent, language) })}
      {isComparable(score) ? null : `. ${write(SCORE.notComparable)}`}
    </p>
  );
}

/** The three cells of a table row; one wide cell with words where nothing was audited. */
export function ScoreCells({ view, pillars }: { view: View; pillars: Scores<GroupScore> | null }) {
  if (pillars === null) {
    return (
      <td class="none" colSpan={PILLARS.length}>
        {view.write(SCORE.noData)}
      </td>
    );
  }
  return (
    <>
      {PILLARS.map(pillar => (
        <ScoreCell key={pillar} view={view} score={pillars[pillar]} />
      ))}
    </>
  );
}

function ScoreCell({ view: { write, language }, score }: { view: View; score: GroupScore }) {
  if (score.score === null) {
    return <td class="none">{write(score.planned === 0 ? SCORE.nothingToDecide : SCORE.notDecided)}</td>;
  }
  return (
    <td>
      <span class="number">{formatScore(score.score, language)}</span>{' '}
      <span class="fine">
        ({score.measured}/{score.planned})
      </span>
    </td>
  );
}
