import { headerOf, parseObject, parseSignature } from '../../../git/parse-objects.ts';
import type { Ref } from '../../../model/repositories/ref.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';

export interface RefsArguments extends PageArguments {
  readonly refPrefix: string;
  /** Part of the name behind the prefix. */
  readonly query?: string | null;
  readonly direction?: Direction | null;
  readonly orderBy?: {
    readonly field: 'TAG_COMMIT_DATE' | 'ALPHABETICAL';
    readonly direction: Direction;
  } | null;
}

type Direction = 'ASC' | 'DESC';

/** The refs behind a prefix, by name unless their dates are asked for. */
export async function listRefs(
  serving: Serving,
  repository: Repository,
  args: RefsArguments,
): Promise<readonly Ref[]> {
  const prefix = args.refPrefix.endsWith('/') ? args.refPrefix : `${args.refPrefix}/`;
  const query = (args.query ?? '').toLowerCase();
  const found = [...repository.refs.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .filter(({ name }) => name.slice(prefix.length).toLowerCase().includes(query))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const byDate = args.orderBy?.field === 'TAG_COMMIT_DATE';
  const ordered = byDate ? await orderByDate(serving, repository, found) : found;
  const direction = args.orderBy?.direction ?? args.direction ?? 'ASC';
  return direction === 'DESC' ? ordered.toReversed() : ordered;
}

/** By when the commits were made to which they lead. */
async function orderByDate(
  serving: Serving,
  repository: Repository,
  refs: readonly Ref[],
): Promise<readonly Ref[]> {
  const reader = serving.readerOf(repository);
  const dated = await Promise.all(
    refs.map(async (ref) => {
      const commit = ref.commit === null ? null : await reader.object(ref.commit);
      const committer = commit === null ? '' : headerOf(parseObject(commit.bytes), 'committer');
      return { ref, at: parseSignature(committer).at };
    }),
  );
  return dated.toSorted((a, b) => a.at - b.at).map(({ ref }) => ref);
}
