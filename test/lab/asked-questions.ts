import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from './start-lab';

/** Where the counting resolver notes its questions, one per line. */
export const QUESTIONS_FILE = 'questions.txt';

/** How often the counting resolver was asked each question, by `TYPE name`. */
export function askedQuestions({ folder }: Pick<Lab, 'folder'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of readFileSync(join(folder, QUESTIONS_FILE), 'utf8').split('\n')) {
    if (question !== '') counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return counts;
}
