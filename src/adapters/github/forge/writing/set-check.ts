import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Annotation, Check, StandingCheck } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { replaceOrAdd } from './replace-or-add.ts';
import { writeOnce } from './write-once.ts';

export interface CheckToSet {
  readonly commit: string;
  readonly check: Check;
  readonly standing: StandingCheck | null;
}

/** Annotations that one request may carry; those of further requests are added to those that are there. */
const batch = 50;

const checkRun = z.object({ id: z.number(), external_id: z.nullable(z.string()) });
const checkRuns = z.object({ check_runs: z.array(checkRun) });

/**
 * Writes a check run, completed at once, in as many requests as its annotations need. Each request leaves a mark
 * of its own in `external_id`, by which is seen whether it took effect.
 *
 * Source: docs.github.com, "REST API endpoints for check runs".
 */
export function setCheck(api: GitHubApi, { commit, check, standing }: CheckToSet): Promise<void> {
  const task = {
    doing: `set the check run "${check.name}" of commit ${commit}`,
    permission: 'checks: write',
  };
  const [first, ...others] = requestsFor(check);
  return api.attempt(task, async () => {
    const begun = await replaceOrAdd({
      replace: standing === null || standing.annotations > 0 ? null : () => update(api, standing.id, first),
      add: () => create(api, commit, first),
      lost: [403, 404],
    });
    for (const request of others) await update(api, begun, request);
  });
}

type CheckRequest = ReturnType<typeof requestOf>;

function requestsFor(check: Check): [CheckRequest, ...CheckRequest[]] {
  const { annotations } = check;
  const further = Array.from({ length: Math.max(0, Math.ceil(annotations.length / batch) - 1) }, (_, index) =>
    requestOf(check, annotations.slice((index + 1) * batch, (index + 2) * batch)),
  );
  return [requestOf(check, annotations.slice(0, batch)), ...further];
}

function requestOf({ name, conclusion, title, summary }: Check, annotations: readonly Annotation[]) {
  return {
    name,
    status: 'completed' as const,
    conclusion,
    external_id: randomUUID(),
    output: { title, summary, annotations: annotations.map(toAnnotation) },
  };
}

function toAnnotation({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

/** Gives the id of the new check run. */
function create(api: GitHubApi, commit: string, request: CheckRequest): Promise<number> {
  const { owner, name: repo } = api.repository;
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

function update(api: GitHubApi, id: number, request: CheckRequest): Promise<number> {
  const { owner, name: repo } = api.repository;
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
