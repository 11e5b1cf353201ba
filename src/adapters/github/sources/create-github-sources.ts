import type { Sources, TagsAnswer, TagsQuestion } from '../../../ports/sources.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { inBatches } from './batches.ts';
import { hostedRepository } from './hosted-repository.ts';
import { createKnownTags, type KnownTags } from './known-tags.ts';
import { readTags } from './read-tags.ts';
import type { TagsPart } from './tags-query.ts';

export interface GitHubSourcesOptions {
  readonly kind: Credentials['kind'];
  /** For repositories that are not on this GitHub. */
  readonly others: Sources | undefined;
}

/** A question about a repository on this GitHub, with what is known of it. */
interface HostedQuestion {
  readonly address: string;
  readonly wanted: TagsQuestion['tags'];
  readonly known: KnownTags;
}

/**
 * The applications' repositories on this GitHub: one request for the tags of a hundred of them. Whatever their
 * addresses are elsewhere is asked from `others`.
 */
export function createGitHubSources(api: GitHubApi, { kind, others }: GitHubSourcesOptions): Sources {
  const memory = new Map<string, KnownTags>();
  let last: Promise<unknown> = Promise.resolve();

  function recall(address: string): KnownTags | undefined {
    const repository = hostedRepository(address, api.addresses.server);
    if (repository === undefined) return undefined;
    const known = memory.get(address) ?? createKnownTags(repository);
    memory.set(address, known);
    return known;
  }

  async function ask(questions: readonly HostedQuestion[]): Promise<void> {
    for (;;) {
      const parts = questions.flatMap(({ known, wanted }) => {
        const part = known.missing(wanted);
        return part === undefined ? [] : [{ ...part, known }];
      });
      if (parts.length === 0) return;
      await Promise.all(inBatches(parts).map(askBatch));
    }
  }

  async function askBatch(parts: readonly (TagsPart & { readonly known: KnownTags })[]): Promise<void> {
    const answers = await readTags(api, parts, kind);
    for (const [index, part] of parts.entries()) {
      const read = answers[index];
      if (read !== undefined) part.known.add(part, read);
    }
  }

  async function answer(questions: ReadonlyMap<string, TagsQuestion['tags']>) {
    const hosted: HostedQuestion[] = [];
    const elsewhere: TagsQuestion[] = [];
    for (const [address, wanted] of questions) {
      const known = recall(address);
      if (known === undefined) elsewhere.push({ repository: address, tags: wanted });
      else hosted.push({ address, wanted, known });
    }
    const [answersElsewhere] = await Promise.all([askOthers(others, elsewhere), ask(hosted)]);
    const answersHere = hosted.map(({ address, known }) => [address, known.answer()] as const);
    return new Map([...answersElsewhere, ...answersHere]);
  }

  return {
    /** One question after the other, so that the second profits from what the first has learned. */
    tags(questions) {
      const turn = last.then(() => answer(merged(questions)));
      last = turn.catch(() => {});
      return turn;
    },
    forget() {
      memory.clear();
      others?.forget();
    },
  };
}

function merged(questions: readonly TagsQuestion[]): Map<string, TagsQuestion['tags']> {
  const wanted = new Map<string, TagsQuestion['tags']>();
  for (const { repository, tags } of questions) {
    const before = wanted.get(repository) ?? [];
    const together = before === 'all' || tags === 'all' ? 'all' : [...new Set([...before, ...tags])];
    wanted.set(repository, together);
  }
  return wanted;
}

async function askOthers(
  others: Sources | undefined,
  questions: readonly TagsQuestion[],
): Promise<ReadonlyMap<string, TagsAnswer>> {
  if (questions.length === 0) return new Map();
  if (others !== undefined) return others.tags(questions);
  const reason = 'it is not on this GitHub, and nothing else may be asked here';
  return new Map(questions.map(({ repository }) => [repository, { kind: 'unreachable', reason }]));
}
