import { runGit } from '../../git/run-git.ts';
import type { Repository } from '../../model/repositories/repository.ts';

export interface NewTagObject {
  readonly tag: string;
  readonly message: string;
  /** Id of a commit. */
  readonly object: string;
  readonly tagger: { readonly name: string; readonly email: string };
  /** In milliseconds. */
  readonly at: number;
}

/**
 * Writes an annotated tag that no ref names yet; gives its id.
 * https://docs.github.com/en/rest/git/tags#create-a-tag-object
 */
export function createTagObject(
  { folder }: Repository,
  { tag, message, object, tagger, at }: NewTagObject,
): Promise<string> {
  const by = `tagger ${tagger.name} <${tagger.email}> ${Math.floor(at / 1000)} +0000`;
  const input = [`object ${object}`, 'type commit', `tag ${tag}`, by, '', message.trim(), ''].join('\n');
  return runGit(folder, ['mktag'], { input });
}
