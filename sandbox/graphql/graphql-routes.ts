import { Hono } from 'hono';
import { rateHeaders, spend } from '../model/access/budget.ts';
import { ApiError } from '../rest/api-error.ts';
import { requireActor } from '../rest/require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest/rest-environment.ts';
import { answerGraphql } from './answering/answer-graphql.ts';
import { readQuestion } from './answering/read-question.ts';
import type { QueryCost } from './cost/query-cost.ts';

/** `POST /graphql`. Whoever asks needs a token; every query takes points from its budget. */
export function graphqlRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.post('/graphql', async (c) => {
    const { token } = requireActor(c.var);
    const question = readQuestion(await c.req.json().catch(() => undefined));
    if (question === null) throw new ApiError(400, 'Problems parsing JSON');
    const { sandbox } = c.var;
    const pay = ({ points }: QueryCost) => spend(token.rate.graphql, points, sandbox.world.now());
    const answer = await answerGraphql({ sandbox, token, pay }, question);
    return c.json(answer, 200, rateHeaders(token.rate.graphql, 'graphql'));
  });
  return routes;
}
