/**
 * Collects what is asked for in one turn of the event loop and has it answered in one go. A field that stands in
 * many places of a query is resolved in all of them before git is waited for, so a list costs what one item costs.
 * Answers are kept: a key is asked for once.
 */
export function batched<Answer>(
  answerAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): (key: string) => Promise<Answer | undefined> {
  const known = new Map<string, Promise<Answer | undefined>>();
  let batch: { readonly keys: string[]; readonly answers: Promise<ReadonlyMap<string, Answer>> } | null =
    null;
  const open = () => {
    const keys: string[] = [];
    const answers = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      batch = null;
      return answerAll(keys);
    });
    return { keys, answers };
  };
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    batch ??= open();
    batch.keys.push(key);
    const answer = batch.answers.then((answers) => answers.get(key));
    known.set(key, answer);
    return answer;
  };
}
