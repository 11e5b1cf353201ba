import * as z from 'zod/mini';
import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import { type Tagger, TagNotMade, type TagOutcome, type TagRequest } from '../../../ports/tagger.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { failureOf } from '../failures/failure.ts';
import type { RepositoryName } from '../repository-name.ts';
import { hostedRepository } from '../sources/hosted-repository.ts';
import { writeOnce } from '../writing/write-once.ts';
import { readTag } from './read-tag.ts';

const object = z.object({ sha: z.string() });
const reference = z.object({ object });

/** What GitHub answers when the reference is there already, or its object is not. */
const unprocessable = 422;

/**
 * Tags repositories on this GitHub: an annotated tag, then the reference, which GitHub makes only where there is none
 * (docs.github.com, "REST API endpoints for Git references"). Whatever their addresses are elsewhere goes to `others`.
 */
export function createGitHubTagger(api: GitHubApi, others: Tagger): Tagger {
  return {
    tag(request) {
      const repository = hostedRepository(request.repository, api.addresses.server);
      return repository === undefined ? others.tag(request) : inItsWords(tagHere(api, repository, request));
    },
  };
}

function tagHere(api: GitHubApi, repository: RepositoryName, request: TagRequest): Promise<TagOutcome> {
  const { tag, commit } = request;
  const task = { doing: `tag ${commit} of ${request.repository} as ${tag}`, permission: 'contents: write' };
  return api.attempt(task, async () => {
    const before = await readTag(api, repository, request);
    if (before.names !== null) return outcomeOf(before.names, commit);
    if (!before.hasCommit) {
      throw new TagNotMade(
        'no-commit',
        `${request.repository} has no commit ${commit}, which was to become ${tag}`,
      );
    }
    const made = await createTag(api, repository, request);
    return made === commit ? 'created' : { kind: 'elsewhere', commit: made };
  });
}

function outcomeOf(names: string, commit: string): TagOutcome {
  return names === commit ? 'there' : { kind: 'elsewhere', commit: names };
}

/** Gives what the tag names afterwards; a tag object without a reference is seen by nobody. */
async function createTag(api: GitHubApi, repository: RepositoryName, request: TagRequest): Promise<string> {
  const { owner, name: repo } = repository;
  const { tag, commit, message, by } = request;
  const standing = async () => (await readTag(api, repository, request)).names ?? undefined;
  const attempt = async () => {
    const tagged = await api.writes.rest.git.createTag({
      ...{ owner, repo, tag, message, object: commit, type: 'commit' },
      tagger: { name: by.name, email: by.email },
    });
    const { sha } = checkedAnswer(object, tagged.data);
    const { data } = await api.writes.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha });
    checkedAnswer(reference, data);
    return commit;
  };
  try {
    return await writeOnce(api, { attempt, readBack: standing });
  } catch (error) {
    if (failureOf(error)?.status !== unprocessable) throw error;
    // Somebody else was faster, or rules of the repository are against it.
    const names = await standing();
    if (names === undefined) throw error;
    return names;
  }
}

async function inItsWords(outcome: Promise<TagOutcome>): Promise<TagOutcome> {
  try {
    return await outcome;
  } catch (error) {
    if (error instanceof ForgeForbidden) throw new TagNotMade('refused', error.message);
    if (error instanceof ForgeUnavailable) throw new TagNotMade('unavailable', error.message);
    throw error;
  }
}
