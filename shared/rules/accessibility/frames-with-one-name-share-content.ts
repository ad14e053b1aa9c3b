import type { DocumentText, EmbedFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** Two frames of one name with two contents cannot be told apart. */
export default defineRule({
  id: 'accessibility/frames-with-one-name-share-content',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['4.1.2'],
  act: ['4b1c6c'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(namesakes(accessibility.embeds).map(group => verdictOn(group, accessibility.documents))),
});

function namesakes(embeds: readonly EmbedFacts[]): EmbedFacts[][] {
  const byName = new Map<string, EmbedFacts[]>();
  for (const embed of embeds) {
    if (!embed.exposed || embed.name === '') continue;
    const key = embed.name.toLowerCase().replace(/\s+/g, ' ');
    byName.set(key, [...(byName.get(key) ?? []), embed]);
  }
  return [...byName.values()].filter(group => group.length > 1);
}

function verdictOn(group: readonly EmbedFacts[], documents: readonly DocumentText[]): ElementVerdict {
  const [first] = group as [EmbedFacts];
  const addresses = new Set(group.map(({ src }) => src.replace(/\/$/, '')));
  if (addresses.size === 1) return fine(first.at);
  const texts = group.map(({ at }) => documents.find(document => document.at.frame === frameSelector(at))?.text.trim());
  if (texts.some(text => text === undefined)) return unsure(first.at, 'frames-share-name');
  if (new Set(texts).size === 1) return fine(first.at);
  const nearlySame = texts.some(one => texts.some(two => one !== two && holdsAll(one ?? '', two ?? '')));
  return nearlySame ? unsure(first.at, 'frames-share-name') : fails(first.at, 'frames-share-name');
}

/** Every word of the second text stands in the first: the same content with a headline or a path more. */
function holdsAll(one: string, two: string): boolean {
  const words = new Set(one.split(/\s+/));
  return two.split(/\s+/).every(word => words.has(word));
}

const frameSelector = ({ frame, selector }: EmbedFacts['at']): string =>
  frame === undefined ? selector : `${frame} > ${selector}`;
