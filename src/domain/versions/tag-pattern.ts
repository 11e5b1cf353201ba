import { isReferenceName } from './reference-name.ts';
import { tagOf, versionMark } from './version-tag.ts';

/** Whether a text is a tag pattern: exactly one `{version}`, and a version in its place gives a valid tag name. */
export function isTagPattern(text: string): boolean {
  return text.split(versionMark).length === 2 && isReferenceName(tagOf(text, '1.0.0'));
}
