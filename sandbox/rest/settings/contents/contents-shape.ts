import type { TreeItem } from '../../../git/parse-objects.ts';
import type { GitObject } from '../../../git/read-objects.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Addresses } from '../../../server/addresses.ts';
import { repositoryPage, repositoryUrl } from '../../shapes/repository-addresses.ts';

/** Where something is: a path as of a branch, tag or commit. */
export interface ContentPlace {
  readonly addresses: Addresses;
  readonly repository: Repository;
  readonly ref: string;
  readonly path: string;
}

/** Bytes above which the contents are left out. */
const greatestContent = 1024 * 1024;

/** `content-file`; the contents in Base64, in lines of sixty characters. */
export function contentFile(place: ContentPlace, { oid, bytes }: GitObject) {
  const whole = bytes.length <= greatestContent;
  return {
    ...facts(place, { type: 'file', oid, size: bytes.length }),
    content: whole ? bytes.toString('base64').replace(/.{1,60}/g, '$&\n') : '',
    encoding: whole ? 'base64' : 'none',
  };
}

/** One entry of `content-directory`. */
export function contentEntry(place: ContentPlace, item: TreeItem, size: number) {
  const path = place.path === '' ? item.name : `${place.path}/${item.name}`;
  return facts({ ...place, path }, { type: typeOf(item.mode), oid: item.oid, size });
}

type ContentType = 'file' | 'dir' | 'symlink' | 'submodule';

function typeOf(mode: number): ContentType {
  if (mode === 0o40000) return 'dir';
  if (mode === 0o160000) return 'submodule';
  return mode === 0o120000 ? 'symlink' : 'file';
}

function facts(
  { addresses, repository, ref, path }: ContentPlace,
  { type, oid, size }: { readonly type: ContentType; readonly oid: string; readonly size: number },
) {
  const home = repositoryUrl(addresses, repository);
  const page = repositoryPage(addresses, repository);
  const kind = type === 'dir' ? 'tree' : 'blob';
  const self = `${home}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${home}/git/${kind}s/${oid}`;
  const html = `${page}/${kind}/${encodePath(ref)}/${encodePath(path)}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: oid,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'file' ? `${page}/raw/${encodePath(ref)}/${encodePath(path)}` : null,
    type,
    _links: { self, git, html },
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
