import type { RuleParameters } from '../rules/rule';
import { either, type Infer, listOf, mapOf, number, object, oneOf, orNull, type Shape, text } from '../shape/shape';

/** How much a legal order asks for a rule. */
const DEMANDS = ['must', 'should', 'optional', 'unused'] as const;

const words = object({ vi: text(), en: text(), fr: text() });

const demand = object(
  { demand: oneOf(DEMANDS) },
  { legal: text(), url: text(), parameters: mapOf(either(number(), listOf(text()))) },
);

/** A legal order as data: what it asks for each rule. Rules it does not name are `unused`. */
const PROCEDURE_PROFILE = object({
  schema: oneOf(['soicong-profile/1']),
  id: text(),
  title: words,
  note: words,
  /** Language the labels of procedures are written in; null when any. */
  language: orNull(oneOf(['vi', 'en', 'fr'])),
  /** Rules that the information share is counted over. */
  information: listOf(text()),
  rules: mapOf(demand),
});

export type ProcedureProfile = Infer<typeof PROCEDURE_PROFILE>;

/** Reads a profile. @throws Error that names the path, what was wanted and what came */
export const readProfile = (value: unknown): ProcedureProfile =>
  (PROCEDURE_PROFILE as Shape<ProcedureProfile>).read(value, 'profile');

/** What a profile changes in a rule's parameters; nothing without a profile. */
export const parametersFor = (profile: ProcedureProfile | undefined, rule: string): RuleParameters | undefined =>
  profile?.rules[rule]?.parameters;

/** False for a procedure rule that the legal order neither asks for nor counts. Other pillars belong to no profile. */
export function isAsked(profile: ProcedureProfile | undefined, rule: string): boolean {
  if (profile === undefined || !rule.startsWith('procedure/')) return true;
  return profile.information.includes(rule) || (profile.rules[rule]?.demand ?? 'unused') !== 'unused';
}
