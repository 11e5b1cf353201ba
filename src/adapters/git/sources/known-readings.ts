import { isSameFile } from '../../../ports/merge-source-questions.ts';
import type { SourceAnswer, SourceQuestion } from '../../../ports/sources.ts';

type Asked = Pick<SourceQuestion, 'files' | 'notes'>;

/** What was asked of one repository, and what came of it. */
export interface KnownReadings {
  /** The first answer that holds all that is asked; undefined when it takes another reading. */
  find(question: Asked): Promise<SourceAnswer> | undefined;
  add(question: Asked, answer: Promise<SourceAnswer>): void;
}

export function createKnownReadings(): KnownReadings {
  const readings: { readonly question: Asked; readonly answer: Promise<SourceAnswer> }[] = [];
  return {
    find: (wanted) => readings.find(({ question }) => holds(question, wanted))?.answer,
    add: (question, answer) => {
      readings.push({ question, answer });
    },
  };
}

function holds(known: Asked, wanted: Asked): boolean {
  const hasFiles = wanted.files.every((file) => known.files.some((it) => isSameFile(it, file)));
  return hasFiles && (known.notes || !wanted.notes);
}
