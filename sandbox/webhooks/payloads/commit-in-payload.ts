import type { Commit, Signature } from '../../git/commits.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { isoTime } from '../../rest/shapes/iso-time.ts';
import { repositoryPage } from '../../rest/shapes/repository-addresses.ts';
import type { Addresses } from '../../server/addresses.ts';

/** A commit of a push; which files it changes is left out, as workflows get it. */
export function pushedCommit(addresses: Addresses, repository: Repository, commit: Commit) {
  return {
    ...headCommit(commit),
    distinct: true,
    url: `${repositoryPage(addresses, repository)}/commit/${commit.sha}`,
  };
}

/** `simple-commit`. */
export function headCommit({ sha, tree, message, author, committer }: Commit) {
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: isoTime(committer.at * 1000),
    author: person(author),
    committer: person(committer),
  };
}

function person({ name, email }: Signature) {
  return { name, email };
}
