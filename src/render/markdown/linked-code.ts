import type { InlineCode, Link } from 'mdast';
import { placeAddress, type RepositoryPlace } from '../repository-place.ts';
import { codeOf } from './untrusted-text.ts';

/** A text as code, with a link to a place in a repository; without a link where that has no address. */
export function linkedCode(text: string, repository: string, place: RepositoryPlace): Link | InlineCode {
  const code = codeOf(text);
  const url = placeAddress(repository, place);
  return url === undefined ? code : { type: 'link', url, children: [code] };
}
