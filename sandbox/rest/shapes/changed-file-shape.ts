import type { ChangedFile } from '../../git/changed-files.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Addresses } from '../../server/addresses.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `diff-entry`. */
export function diffEntry(addresses: Addresses, { repository, head }: PullRequest, file: ChangedFile) {
  const { path, previousPath, status, blob, additions, deletions, patch } = file;
  const page = repositoryPage(addresses, repository);
  const place = path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: blob,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${head.sha}/${place}`,
    raw_url: `${page}/raw/${head.sha}/${place}`,
    contents_url: `${repositoryUrl(addresses, repository)}/contents/${place}?ref=${head.sha}`,
    ...(patch !== null && { patch }),
    ...(previousPath !== null && { previous_filename: previousPath }),
  };
}
