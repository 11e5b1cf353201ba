import type { CommitWithStates } from './commit-query.ts';
import { type Report, reportOf } from './reported-state.ts';

interface ReportedCommit {
  readonly oid: string;
  readonly report: Report;
  readonly isSilent: boolean;
}

/**
 * What an engine says of a commit. Engines deploy the branch as it is when they look, so what they say of a later commit
 * holds for those in it: the first word on whether it went well counts, from the commit on. One that was put aside
 * (`inactive`) leaves it to its successor.
 */
export function reportOfCommit(own: CommitWithStates | null, newest: readonly CommitWithStates[]): Report {
  if (own === null) return { outcome: null, words: 'cannot be seen yet' };
  const commits = [own, ...descendantsOf(own.oid, newest)].map(({ oid, states }) => ({
    oid,
    report: reportOf(states),
    isSilent: states.length === 0,
  }));
  const decided = commits.find(({ report }) => report.outcome === 'succeeded' || report.outcome === 'failed');
  const last = commits.at(-1);
  const telling = decided ?? commits.findLast(({ isSilent }) => !isSilent);
  if (telling === undefined) return { outcome: null, words: 'is not there yet' };
  // A commit after it may still be reported on.
  const isOpen = decided === undefined && telling !== last;
  return inWords(own.oid, isOpen ? { ...telling, report: { ...telling.report, outcome: null } } : telling);
}

function inWords(own: string, { oid, report }: ReportedCommit): Report {
  if (oid === own) return report;
  return { ...report, words: `${report.words} (on the later commit ${oid.slice(0, 12)})` };
}

/** The commits that have one among their ancestors, the oldest first. */
function descendantsOf(oid: string, newestFirst: readonly CommitWithStates[]): CommitWithStates[] {
  const descendants = new Set([oid]);
  const later: CommitWithStates[] = [];
  for (const commit of newestFirst.toReversed()) {
    if (!commit.parents.some((parent) => descendants.has(parent))) continue;
    descendants.add(commit.oid);
    later.push(commit);
  }
  return later;
}
