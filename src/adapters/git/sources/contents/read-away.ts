import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommitQuestion, SourceAnswer } from '../../../../ports/sources.ts';
import { isObjectId } from '../../objects/object-format.ts';
import { reasonOf, succeeded } from '../../process/failure.ts';
import { createGit, type Git } from '../../process/git-command.ts';
import { listTags } from '../list-tags.ts';
import type { Asking } from './asking.ts';
import { fetchCommit } from './fetch-commit.ts';
import { limitedGit } from './limited-git.ts';
import { readTagged } from './read-tagged.ts';
import { remoteName, withScratchRepository } from './scratch-repository.ts';
import { shallowFetch } from './shallow-fetch.ts';

const fetchOptions = [...shallowFetch, '--filter=tree:0'];

const allTags = '+refs/tags/*:refs/tags/*';

/**
 * Reads a repository elsewhere: one `git fetch` that brings its tags and what they name, without folders and files,
 * and one `git cat-file`, which brings along the folders and the files that it comes upon. A tag that names a file
 * brings that along, because filters leave alone what is asked for by name, and git has no limit for it but the time.
 */
export async function readAway(asking: Asking): Promise<SourceAnswer> {
  const { folder, address, variables, timeout, question } = asking;
  const object = question.commits[0]?.commit;
  return withScratchRepository({ address, folder, variables, object }, async (directory) => {
    const needsFiles = question.files.length > 0 || question.commits.length > 0;
    const git = createGit({
      folder: directory,
      options: [`--git-dir=${directory}`],
      variables: needsFiles ? variables : { ...variables, GIT_NO_LAZY_FETCH: '1' },
      timeout,
    });
    const fetched = await git.run({ arguments: ['fetch', ...fetchOptions, '--', remoteName, allTags] });
    if (!succeeded(fetched)) {
      const listed = await tagsAlone(asking);
      // A shallow fetch of nothing fails without a word, and a repository may have commits before it has tags.
      const isEmpty = listed.kind === 'read' && listed.tags.size === 0;
      if (needsFiles && !isEmpty) return { kind: 'unreachable', reason: reasonOf(fetched) };
      if (!needsFiles) return listed;
    }
    const objects = parseFetched(await readFile(join(directory, 'FETCH_HEAD'), 'utf8').catch(() => ''));
    const commits = await fetchCommits(git, question.commits);
    if ('reason' in commits) return commits;
    return readTagged(limitedGit(git, timeout), { ...question, objects, commits });
  });
}

/** Brings the commits that are there, one by one: a fetch that names one that is not there brings none. */
async function fetchCommits(
  git: Git,
  wanted: readonly CommitQuestion[],
): Promise<readonly CommitQuestion[] | (SourceAnswer & { readonly kind: 'unreachable' })> {
  const there: CommitQuestion[] = [];
  for (const question of wanted) {
    const fetched = await fetchCommit(git, question.commit);
    if (fetched.kind === 'unreachable') return fetched;
    if (fetched.kind === 'there') there.push(question);
  }
  return there;
}

/** A server that cannot be fetched from like that may still list its tags, and nothing is decided by notes. */
async function tagsAlone({ git, address, variables }: Asking): Promise<SourceAnswer> {
  const { GIT_SSH_COMMAND } = variables;
  const listed = await listTags(git, address, { GIT_SSH_COMMAND });
  return listed.kind === 'unreachable'
    ? listed
    : { kind: 'read', tags: listed.tags, files: [], notes: null, commits: [], checks: [] };
}

/** Lines of `<id>\t[not-for-merge]\ttag '<name>' of <address>` (git-fetch: FETCH_HEAD). */
function parseFetched(text: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, id = '', tag = ''] = /^([0-9a-f]+)\t[^\t]*\ttag '(.*)' of /.exec(line) ?? [];
    if (isObjectId(id)) objects.set(tag, id);
  }
  return objects;
}
