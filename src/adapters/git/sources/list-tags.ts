import { isObjectId } from '../objects/object-format.ts';
import type { Variables } from '../process/environment.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/** Bytes of an answer: some 400,000 tags. */
const outputLimit = 32 * 1024 * 1024;
const tagNamespace = 'refs/tags/';
/** Ends the name of what an annotated tag points to. */
const peeled = '^{}';

/** Tags as `git ls-remote` lists them. */
export type ListedTags =
  | {
      readonly kind: 'listed';
      /** Tag to the object that it names itself. */
      readonly objects: ReadonlyMap<string, string>;
      /** Tag to what it leads to through annotated tags. */
      readonly tags: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** The tags of one repository by `git ls-remote`, with the variables that its protocol needs; or one tag alone. */
export async function listTags(
  git: Git,
  address: string,
  variables: Variables,
  only?: string,
): Promise<ListedTags> {
  const reference = `${tagNamespace}${only}`;
  const patterns = only === undefined ? [] : [reference, `${reference}${peeled}`];
  const answer = await git.run({
    arguments: ['ls-remote', '--tags', '--quiet', '--', address, ...patterns],
    variables,
    outputLimit,
  });
  return succeeded(answer)
    ? { kind: 'listed', ...parseTags(answer.stdout.toString('utf8')) }
    : { kind: 'unreachable', reason: reasonOf(answer) };
}

/** Lines of `<id>\t<reference>`; the commit that an annotated tag names stands on a second line. */
function parseTags(text: string) {
  const objects = new Map<string, string>();
  const resolved = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [id = '', reference = ''] = line.split('\t');
    if (!isObjectId(id) || !reference.startsWith(tagNamespace)) continue;
    const tag = reference.slice(tagNamespace.length);
    if (tag.endsWith(peeled)) resolved.set(tag.slice(0, -peeled.length), id);
    else objects.set(tag, id);
  }
  return { objects, tags: new Map([...objects, ...resolved]) };
}
