type Question<Commits extends readonly string[], Answer> = (
  folder: string,
  ...commits: Commits
) => Promise<Answer>;

/** Gives what is known of commits of a repository, or asks. */
export type Memory<Answer> = (
  folder: string,
  commits: readonly string[],
  ask: () => Promise<Answer>,
) => Promise<Answer>;

const mostKnown = 10_000;
const wholeId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Remembers what is said of commits that are named by their whole ids: that never changes. What `lasts` says no to may
 * only be true because a commit is not there yet, and is asked again.
 */
export function createMemory<Answer>(lasts: (answer: Answer) => boolean = () => true): Memory<Answer> {
  const known = new Map<string, Answer>();
  return async (folder, commits, ask) => {
    const name = [folder, ...commits].join(' ');
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = await ask();
    if (commits.every((commit) => wholeId.test(commit)) && lasts(answer)) {
      if (known.size >= mostKnown) known.clear();
      known.set(name, answer);
    }
    return answer;
  };
}

/** The same question, asked once of the same commits. */
export function rememberOfCommits<Commits extends readonly string[], Answer>(
  ask: Question<Commits, Answer>,
  lasts?: (answer: Answer) => boolean,
): Question<Commits, Answer> {
  const memory = createMemory(lasts);
  return (folder, ...commits) => memory(folder, commits, () => ask(folder, ...commits));
}
