import * as z from 'zod/mini';
import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import type { SourceTips } from '../../../ports/source-tips.ts';
import { batchesOf } from '../api/batches-of.ts';
import { combineQueries } from '../api/combine-queries.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import type { RepositoryName } from '../repository-name.ts';
import { hostedRepository } from './hosted-repository.ts';

/** Repositories that one request asks for. */
const most = 100;

interface HostedAddress {
  readonly address: string;
  readonly repository: RepositoryName;
}

const branch = z.object({ target: z.nullable(z.object({ oid: z.string() })) });
const answers = z.record(z.string(), z.nullable(z.object({ defaultBranchRef: z.nullable(branch) })));

/** Asks where the default branches of repositories on this GitHub are, and `others` about all other addresses. */
export function createGitHubTips(api: GitHubApi, others: SourceTips): SourceTips {
  async function askBatch(batch: readonly HostedAddress[]): Promise<[string, string][]> {
    const task = { doing: 'read the default branches of the applications', permission: 'contents: read' };
    const data = await orNothing(() =>
      api.attempt(task, async () => checkedAnswer(answers, (await api.ask(tipsQuery(batch))).data)),
    );
    return batch.flatMap(({ address }, index) => {
      const tip = data[`r${index}`]?.defaultBranchRef?.target?.oid;
      return tip === undefined ? [] : [[address, tip]];
    });
  }
  return {
    async tips(repositories) {
      const addresses = [...new Set(repositories)];
      const hosted = addresses.flatMap((address) => {
        const repository = hostedRepository(address, api.addresses.server);
        return repository === undefined ? [] : [{ address, repository }];
      });
      const elsewhere = addresses.filter((address) => !hosted.some((it) => it.address === address));
      const [away, ...here] = await Promise.all([
        others.tips(elsewhere),
        ...batchesOf(most, hosted).map(askBatch),
      ]);
      return new Map([...away, ...here.flat()]);
    },
  };
}

/** A part without rights is an error beside the other parts; a request that fails as a whole tells nothing. */
async function orNothing(ask: () => Promise<z.output<typeof answers>>): Promise<z.output<typeof answers>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ForgeForbidden || error instanceof ForgeUnavailable) return {};
    throw error;
  }
}

function tipsQuery(batch: readonly HostedAddress[]): GraphqlQuery {
  return combineQueries({
    name: 'Tips',
    parts: batch.map(({ repository }, index) => ({
      fields: `r${index}: repository(owner: $o${index}, name: $n${index}) { defaultBranchRef { target { oid } } }`,
      variables: [
        { name: `o${index}`, type: 'String!', value: repository.owner },
        { name: `n${index}`, type: 'String!', value: repository.name },
      ],
    })),
  });
}
