import type { TagsAnswer } from '../../../ports/sources.ts';
import { isObjectId } from '../objects/object-format.ts';
import type { Variables } from '../process/environment.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/** Bytes of an answer: some 400,000 tags. */
const outputLimit = 32 * 1024 * 1024;
const tagNamespace = 'refs/tags/';
/** Ends the name of what an annotated tag points to. */
const peeled = '^{}';

/** The tags of one repository by `git ls-remote`, with the variables that its protocol needs. */
export async function listTags(git: Git, address: string, variables: Variables): Promise<TagsAnswer> {
  const answer = await git.run({
    arguments: ['ls-remote', '--tags', '--quiet', '--', address],
    variables,
    outputLimit,
  });
  return succeeded(answer)
    ? { kind: 'tags', tags: parseTags(answer.stdout.toString('utf8')) }
    : { kind: 'unreachable', reason: reasonOf(answer) };
}

/** Lines of `<id>\t<reference>`; the commit that an annotated tag names stands on a second line. */
function parseTags(text: string): Map<string, string> {
  const named = new Map<string, string>();
  const resolved = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [id = '', reference = ''] = line.split('\t');
    if (!isObjectId(id) || !reference.startsWith(tagNamespace)) continue;
    const tag = reference.slice(tagNamespace.length);
    if (tag.endsWith(peeled)) resolved.set(tag.slice(0, -peeled.length), id);
    else named.set(tag, id);
  }
  return new Map([...named, ...resolved]);
}
