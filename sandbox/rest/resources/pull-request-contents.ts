import { Hono } from 'hono';
import { changedFiles } from '../../git/changed-files.ts';
import { paginate } from '../pagination.ts';
import { pullRequestCommits } from '../pull-request-size.ts';
import { requirePullRequest } from '../require-pull-request.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { diffEntry } from '../shapes/changed-file-shape.ts';
import { commit } from '../shapes/commit-shape.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files: that many, whatever there is. */
const mostFiles = 3000;
const mostCommits = 250;

export function pullRequestContentRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/pulls/:number/files', async (c) => {
    const pullRequest = requirePullRequest(c, 'read');
    const { repository, base, head } = pullRequest;
    const files = await changedFiles(repository.folder, base.sha, head.sha);
    const page = paginate(c, files.slice(0, mostFiles));
    return c.json(page.map((file) => diffEntry(c.var.sandbox.addresses, pullRequest, file)));
  });
  routes.get('/repos/:owner/:repo/pulls/:number/commits', async (c) => {
    const pullRequest = requirePullRequest(c, 'read');
    const commits = await pullRequestCommits(pullRequest);
    const page = paginate(c, commits.slice(0, mostCommits));
    return c.json(page.map((one) => commit(c.var.sandbox.addresses, pullRequest.repository, one)));
  });
  return routes;
}
