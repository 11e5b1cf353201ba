import type { Commit, Signature } from '../../git/commits.ts';
import { nodeIdOf } from '../../model/identifiers.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { isoTime } from './iso-time.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `commit`; its authors are not matched with accounts. */
export function commit(
  addresses: Addresses,
  repository: Repository,
  { sha, tree, parents, ...rest }: Commit,
) {
  const home = repositoryUrl(addresses, repository);
  const page = repositoryPage(addresses, repository);
  const url = `${home}/commits/${sha}`;
  return {
    sha,
    node_id: `${nodeIdOf('C', repository.id)}_${sha}`,
    commit: {
      author: signature(rest.author),
      committer: signature(rest.committer),
      message: rest.message,
      tree: { sha: tree, url: `${home}/git/trees/${tree}` },
      url: `${home}/git/commits/${sha}`,
      comment_count: 0,
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    url,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${home}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}

function signature({ name, email, at }: Signature) {
  return { name, email, date: isoTime(at * 1000) };
}
