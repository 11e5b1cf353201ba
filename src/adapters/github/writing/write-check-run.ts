import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Annotation } from '../../../ports/forge.ts';
import type { RunCheck } from '../../../ports/mirror.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { replaceOrAdd } from './replace-or-add.ts';
import { writeOnce } from './write-once.ts';

/** What one request makes of a check run. Its annotations, fifty at most, are added to those that are there. */
export interface CheckRunContent extends RunCheck {
  readonly annotations: readonly Annotation[];
}

export interface CheckRunToWrite {
  readonly commit: string;
  /** Id of the one to replace; null for a new one. */
  readonly standing: number | null;
  /** One after the other. */
  readonly contents: readonly [CheckRunContent, ...CheckRunContent[]];
}

const checkRun = z.object({ id: z.number(), external_id: z.nullable(z.string()) });
const checkRuns = z.object({ check_runs: z.array(checkRun) });

/**
 * Makes a check run, or replaces one, each of its contents exactly once; gives its id. Each request leaves a mark of
 * its own in `external_id`, by which is seen whether it took effect.
 *
 * Source: docs.github.com, "REST API endpoints for check runs".
 */
export function writeCheckRun(
  api: GitHubApi,
  { commit, standing, contents: [first, ...others] }: CheckRunToWrite,
): Promise<number> {
  const task = {
    doing: `set the check run "${first.name}" of commit ${commit}`,
    permission: 'checks: write',
  };
  return api.attempt(task, async () => {
    const begun = await replaceOrAdd({
      replace: standing === null ? null : () => update(api, standing, first),
      add: () => create(api, commit, first),
      lost: [403, 404],
    });
    for (const content of others) await update(api, begun, content);
    return begun;
  });
}

function update(api: GitHubApi, id: number, content: CheckRunContent): Promise<number> {
  const { owner, name: repo } = api.repository;
  const request = requestOf(content);
  return writeOnce(api, {
    attempt: async () => {
      const { data } = await api.writes.rest.checks.update({ owner, repo, check_run_id: id, ...request });
      return checkedAnswer(checkRun, data).id;
    },
    readBack: async () => {
      const { data } = await api.reads.rest.checks.get({ owner, repo, check_run_id: id });
      return checkedAnswer(checkRun, data).external_id === request.external_id ? id : undefined;
    },
  });
}

function create(api: GitHubApi, commit: string, content: CheckRunContent): Promise<number> {
  const { owner, name: repo } = api.repository;
  const request = requestOf(content);
  return writeOnce(api, {
    attempt: async () => {
      const { data } = await api.writes.rest.checks.create({ owner, repo, head_sha: commit, ...request });
      return checkedAnswer(checkRun, data).id;
    },
    readBack: async () => {
      const filter = { check_name: request.name, filter: 'all' as const, per_page: 100 };
      const { data } = await api.reads.rest.checks.listForRef({ owner, repo, ref: commit, ...filter });
      const { check_runs: standing } = checkedAnswer(checkRuns, data);
      return standing.find(({ external_id }) => external_id === request.external_id)?.id;
    },
  });
}

function requestOf(content: CheckRunContent) {
  const { name, title, summary, url, annotations } = content;
  return {
    name,
    external_id: randomUUID(),
    ...standingOf(content),
    ...(url === null ? {} : { details_url: url }),
    output: { title, summary, annotations: annotations.map(toAnnotation) },
  };
}

function standingOf({ conclusion, isQueued }: CheckRunContent) {
  if (conclusion !== null) return { status: 'completed', conclusion } as const;
  return { status: isQueued ? 'queued' : 'in_progress' } as const;
}

function toAnnotation({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
