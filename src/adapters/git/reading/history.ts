import type { ChangeOfTip, HistoryEntry } from '../../../ports/release-repository.ts';
import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { type LoggedCommit, logOptions, parseLog } from './log.ts';

/** The commits reachable from `to` and not from `from`, each with its changes against its first parent. */
export async function readHistory(git: Git, from: string | null, to: string): Promise<HistoryEntry[]> {
  const answer = await git.run({
    arguments: ['log', ...logOptions, '--diff-merges=first-parent', '--stdin', '--'],
    input: revisions([to], from === null ? [] : [from]),
  });
  const commits = parseLog(outputOf(answer, `read the history of ${to}`));
  const line = firstParentLine(commits, to);
  return commits.map(({ commit, author, contributors, at, authoredAt, message, changes }) => ({
    commit,
    author,
    contributors,
    at,
    authoredAt,
    message,
    firstParent: line.has(commit),
    changes: changes.map(({ path, blob }) => ({ path, blob })),
  }));
}

/** What the commits changed that are reachable from a tip and from none of `without`. */
export async function readChangesOfTips(
  git: Git,
  tips: readonly string[],
  without: readonly string[],
): Promise<ChangeOfTip[]> {
  if (tips.length === 0) return [];
  const answer = await git.run({
    arguments: ['log', ...logOptions, '--diff-merges=combined', '--stdin', '--'],
    input: revisions(tips, without),
  });
  return parseLog(outputOf(answer, 'read what branches changed')).flatMap(
    ({ commit, tip, at, author, changes }) =>
      changes.map(({ path, kind }) => ({ path, kind, tip, commit, at, author })),
  );
}

function revisions(included: readonly string[], excluded: readonly string[]): string {
  return [...included, ...excluded.map((commit) => `^${commit}`)].map((line) => `${line}\n`).join('');
}

function firstParentLine(commits: readonly LoggedCommit[], tip: string): Set<string> {
  const byId = new Map(commits.map((commit) => [commit.commit, commit]));
  const line = new Set<string>();
  for (let commit = byId.get(tip); commit !== undefined; commit = byId.get(commit.parents[0] ?? '')) {
    line.add(commit.commit);
  }
  return line;
}
