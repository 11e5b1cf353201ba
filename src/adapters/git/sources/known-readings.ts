import { isSameCommit, isSameFile } from '../../../ports/merge-source-questions.ts';
import type { SourceAnswer } from '../../../ports/sources.ts';
import type { AskedContents } from './contents/asking.ts';

/** What was asked of one repository, and what came of it. */
export interface KnownReadings {
  /** The first answer that holds all that is asked; undefined when it takes another reading. */
  find(question: AskedContents): Promise<SourceAnswer> | undefined;
  add(question: AskedContents, answer: Promise<SourceAnswer>): void;
}

export function createKnownReadings(): KnownReadings {
  const readings: { readonly question: AskedContents; readonly answer: Promise<SourceAnswer> }[] = [];
  return {
    find: (wanted) => readings.find(({ question }) => holds(question, wanted))?.answer,
    add: (question, answer) => {
      readings.push({ question, answer });
    },
  };
}

function holds(known: AskedContents, wanted: AskedContents): boolean {
  const hasFiles = wanted.files.every((file) => known.files.some((it) => isSameFile(it, file)));
  const hasCommits = wanted.commits.every((commit) => known.commits.some((it) => isSameCommit(it, commit)));
  return hasFiles && hasCommits && (known.notes || !wanted.notes);
}
