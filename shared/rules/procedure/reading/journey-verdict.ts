import type { JourneyFacts, JourneySigns, JourneyStep, Phase } from '../../../facts/journey-facts';
import type { Evidence, Verdict } from '../../outcome';
import { cantTell, failed, passed } from '../../rule';

/** The recorded steps of a phase. */
export const stepsOf = (journey: JourneyFacts, ...phases: readonly Phase[]): readonly JourneyStep[] =>
  journey.steps.filter(step => phases.includes(step.phase));

/** Where a step took place, as evidence. */
export const atStep = ({ page, phase }: JourneyStep): Evidence => ({
  url: page.origin + page.pathTemplate,
  quote: `${phase}: ${page.title}`,
});

/**
 * Judges a sign the auditor confirmed: `passed` when it was seen, `failed` when it was looked for and not there,
 * `cantTell` when that phase was not walked or nobody looked.
 * @param phases where the sign belongs
 */
export function judgeSign(
  journey: JourneyFacts,
  phases: readonly Phase[],
  sign: {
    [S in keyof JourneySigns]-?: boolean extends NonNullable<JourneySigns[S]>
      ? NonNullable<JourneySigns[S]> extends boolean
        ? S
        : never
      : never;
  }[keyof JourneySigns],
): Verdict {
  const steps = stepsOf(journey, ...phases);
  const seen = steps.find(step => step.seen?.[sign] === true);
  if (seen !== undefined) return passed('journey-seen', atStep(seen));
  const absent = steps.find(step => step.seen?.[sign] === false);
  if (absent !== undefined) return failed('journey-not-seen', atStep(absent));
  return notWalked(steps);
}

/** The verdict where the recording does not reach. */
export function notWalked(steps: readonly JourneyStep[]): Verdict {
  const last = steps.at(-1);
  return last === undefined ? cantTell('journey-phase-not-walked') : cantTell('journey-not-looked-for', atStep(last));
}
