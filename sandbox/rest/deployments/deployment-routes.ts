import { Hono } from 'hono';
import { z } from 'zod';
import { isAncestor } from '../../git/commits.ts';
import type { Deployment } from '../../model/deployments/deployment.ts';
import { findBranch } from '../../model/lookups.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { latestStatuses } from '../../model/rules/required-checks.ts';
import { createDeployment } from '../../operations/deployments/create-deployment.ts';
import { ApiError, notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requireCommit } from '../require-commit.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { deploymentShape } from './deployment-shape.ts';

export const readDeployments = { permission: 'deployments', access: 'read' } as const;
export const writeDeployments = { permission: 'deployments', access: 'write' } as const;

const deploymentBody = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).optional(),
  payload: z.union([z.record(z.string(), z.unknown()), z.string()]).default({}),
  environment: z.string().default('production'),
  description: z.string().max(140).nullable().default(null),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
});

/** https://docs.github.com/en/rest/deployments/deployments */
export function deploymentRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/deployments', (c) => {
    const repository = requireRepository(c, readDeployments);
    const wanted = [...repository.deployments.values()].filter(isAskedFor(c)).toReversed();
    return c.json(paginate(c, wanted).map((one) => deploymentShape(c.var.sandbox.addresses, one)));
  });
  routes.post('/repos/:owner/:repo/deployments', async (c) => {
    const repository = requireRepository(c, writeDeployments);
    const actor = requireActor(c.var);
    const body = await readBody(c, 'Deployment', deploymentBody);
    const sha = await requireCommit(repository, body.ref, 422);
    if (body.auto_merge) await refuseBehind(repository, body.ref, sha);
    refuseUnchecked(repository, sha, body.required_contexts);
    const { ref, task, payload, environment, description } = body;
    const kind = {
      transient: body.transient_environment,
      ...(body.production_environment !== undefined && { production: body.production_environment }),
    };
    const wanted = { ref, sha, task, payload, environment, description, ...kind };
    const created = createDeployment(c.var.sandbox.world, actor, repository, wanted);
    return c.json(deploymentShape(c.var.sandbox.addresses, created), 201);
  });
  routes.get('/repos/:owner/:repo/deployments/:deployment', (c) => {
    const deployment = requireDeployment(c, requireRepository(c, readDeployments));
    return c.json(deploymentShape(c.var.sandbox.addresses, deployment));
  });
  return routes;
}

export function requireDeployment(c: RestContext, repository: Repository): Deployment {
  const deployment = repository.deployments.get(pathNumber(c, 'deployment'));
  if (deployment === undefined) throw notFound();
  return deployment;
}

function isAskedFor(c: RestContext) {
  return (deployment: Deployment) =>
    (['sha', 'ref', 'task', 'environment'] as const).every((name) => {
      const wanted = c.req.query(name) ?? 'none';
      return wanted === 'none' || deployment[name] === wanted;
    });
}

/** GitHub would merge the default branch into a branch that lacks it; the sandbox only says that it would. */
async function refuseBehind(repository: Repository, ref: string, sha: string): Promise<void> {
  const { defaultBranch, folder } = repository;
  const [branch, tip] = [findBranch(repository, ref), findBranch(repository, defaultBranch)?.commit ?? null];
  if (branch === undefined || tip === null || (await isAncestor(folder, tip, sha))) return;
  throw new ApiError(409, `Conflict merging ${defaultBranch} into ${ref}.`);
}

/** Without a list every context that the commit has must be a success. */
function refuseUnchecked(repository: Repository, sha: string, required: readonly string[] | undefined): void {
  const found = latestStatuses(repository, sha);
  const contexts = required ?? found.map(({ context }) => context);
  const fine = (name: string) => found.some(({ context, state }) => context === name && state === 'success');
  if (contexts.every(fine)) return;
  throw new ApiError(409, `Conflict: Commit status checks failed for ${sha}.`);
}
