import { mergeSourceQuestions } from '../../../ports/merge-source-questions.ts';
import type { SourceAnswer, SourceQuestion, Sources } from '../../../ports/sources.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { inBatches } from './batches.ts';
import { hostedRepository } from './hosted-repository.ts';
import { createKnownSource, type KnownSource } from './known-source.ts';
import { readParts } from './read-parts.ts';
import type { SourcePart } from './source-query.ts';

export interface GitHubSourcesOptions {
  readonly kind: Credentials['kind'];
  /** For repositories that are not on this GitHub. */
  readonly others: Sources | undefined;
}

/** A question about a repository on this GitHub, with what is known of it. */
interface HostedQuestion {
  readonly question: SourceQuestion;
  readonly known: KnownSource;
}

/**
 * The applications' repositories on this GitHub: one request for the tags of a hundred of them, with files and what
 * tags and releases say. Whatever their addresses are elsewhere is asked from `others`.
 */
export function createGitHubSources(api: GitHubApi, { kind, others }: GitHubSourcesOptions): Sources {
  const memory = new Map<string, KnownSource>();
  let last: Promise<unknown> = Promise.resolve();

  function recall(address: string): KnownSource | undefined {
    const repository = hostedRepository(address, api.addresses.server);
    if (repository === undefined) return undefined;
    const known = memory.get(address) ?? createKnownSource(repository);
    memory.set(address, known);
    return known;
  }

  async function ask(questions: readonly HostedQuestion[]): Promise<void> {
    for (;;) {
      const parts = questions.flatMap(({ known, question }) => {
        const part = known.missing(question);
        return part === undefined ? [] : [{ ...part, known }];
      });
      if (parts.length === 0) return;
      await Promise.all(inBatches(parts).map(askBatch));
    }
  }

  async function askBatch(parts: readonly (SourcePart & { readonly known: KnownSource })[]): Promise<void> {
    const answers = await readParts(api, parts, kind);
    for (const [index, part] of parts.entries()) {
      const read = answers[index];
      if (read !== undefined) part.known.add(part, read);
    }
  }

  async function answer(questions: readonly SourceQuestion[]) {
    const hosted: HostedQuestion[] = [];
    const elsewhere: SourceQuestion[] = [];
    for (const question of questions) {
      const known = recall(question.repository);
      if (known === undefined) elsewhere.push(question);
      else hosted.push({ question, known });
    }
    const [answersElsewhere] = await Promise.all([askOthers(others, elsewhere), ask(hosted)]);
    const answersHere = hosted.map(
      ({ question, known }) => [question.repository, known.answer(question)] as const,
    );
    return new Map([...answersElsewhere, ...answersHere]);
  }

  return {
    /** One question after the other, so that the second profits from what the first has learned. */
    read(questions) {
      const turn = last.then(() => answer(mergeSourceQuestions(questions)));
      last = turn.catch(() => {});
      return turn;
    },
    forget() {
      memory.clear();
      others?.forget();
    },
  };
}

async function askOthers(
  others: Sources | undefined,
  questions: readonly SourceQuestion[],
): Promise<ReadonlyMap<string, SourceAnswer>> {
  if (questions.length === 0) return new Map();
  if (others !== undefined) return others.read(questions);
  const reason = 'it is not on this GitHub, and nothing else may be asked here';
  return new Map(questions.map(({ repository }) => [repository, { kind: 'unreachable', reason }]));
}
