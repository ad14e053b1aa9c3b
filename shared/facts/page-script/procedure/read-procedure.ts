import { type CompactOutline, compactOutline } from '../../compact-outline';
import type { DocumentOutline, FieldFacts, MachineFacts } from '../../procedure-facts';
import { outlineDocument } from './outline-document';
import { readFields } from './read-fields';
import { foreignHosts, readMachine } from './read-machine';

/** What one frame gives for the procedure pillar. */
export interface FrameProcedure {
  outline: DocumentOutline;
  fields: FieldFacts[];
  machine: MachineFacts;
  foreignHosts: string[];
}

/** Reads the frame the script runs in. @param frame the frame's path, written into the facts */
export function readProcedure(frame: string | null): FrameProcedure {
  return {
    outline: outlineDocument(document.body ?? document.documentElement, frame ?? ''),
    fields: readFields(frame ?? ''),
    machine: readMachine(),
    foreignHosts: foreignHosts(),
  };
}

/** The same on its way out of the page. */
export function readCompactProcedure(frame: string | null): CompactProcedure {
  const { outline, ...rest } = readProcedure(frame);
  return { ...rest, outline: compactOutline(outline) };
}

export type CompactProcedure = Omit<FrameProcedure, 'outline'> & { outline: CompactOutline };
