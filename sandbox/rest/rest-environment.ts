import type { Context, Hono } from 'hono';
import type { Caller } from '../model/access/caller.ts';
import type { ApiContext } from '../server/sandbox-context.ts';

/** What every handler of the API finds in `c.var`. */
export interface RestEnvironment {
  Variables: {
    readonly sandbox: ApiContext;
    readonly caller: Caller;
  };
}

export type RestContext = Context<RestEnvironment>;

/** The routes of one resource, paths as in GitHub's description, without the API's own prefix. */
export type RestRoutes = Hono<RestEnvironment>;
