import type { PagesFacts } from '../../../domain/doctor/facts/hosted-facts.ts';
import { hidden, type Seen, seen } from '../../../domain/doctor/facts/seen.ts';
import type { GitHubApi } from '../api/github-api.ts';
import * as answers from './answers.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

/**
 * A repository says to everybody whether it publishes a site; who may read that is told to those with the right, and only
 * asked of a private one.
 */
export async function readPages(api: GitHubApi, place: Place): Promise<Seen<PagesFacts>> {
  const get = api.reads.request;
  const home = await ask(api, {
    about: 'who may read the repository',
    schema: answers.publishing,
    send: async () => (await get('GET /repos/{owner}/{repo}', { ...place })).data,
  });
  if (home.kind !== 'answer') return hidden('metadata: read');
  if (!home.data.private) return seen('public repository');
  if (!home.data.has_pages) return seen('no site');
  const site = await ask(api, {
    about: 'who may read the site',
    schema: answers.site,
    send: async () => (await get('GET /repos/{owner}/{repo}/pages', { ...place })).data,
  });
  if (site.kind !== 'answer') return hidden('pages: read');
  return seen(site.data.public ? 'public site' : 'private site');
}
