type Question<Commits extends readonly string[], Answer> = (
  folder: string,
  ...commits: Commits
) => Promise<Answer>;

const mostKnown = 10_000;
const wholeId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Asks a question about commits once when they are named by their whole ids: what holds of these never changes.
 * What `lasts` says no to may only be true because a commit is not there yet, and is asked again.
 */
export function rememberOfCommits<Commits extends readonly string[], Answer>(
  ask: Question<Commits, Answer>,
  lasts: (answer: Answer) => boolean = () => true,
): Question<Commits, Answer> {
  const known = new Map<string, Answer>();
  return async (folder, ...commits) => {
    const name = [folder, ...commits].join(' ');
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = await ask(folder, ...commits);
    if (commits.every((commit) => wholeId.test(commit)) && lasts(answer)) {
      if (known.size >= mostKnown) known.clear();
      known.set(name, answer);
    }
    return answer;
  };
}
