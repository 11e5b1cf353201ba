import { tagOf, versionMark } from './version-tag.ts';

// What git refuses in a reference (git-check-ref-format), and a leading dash, which `git tag` refuses.
const refused = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|^@$/u;

/** Whether a text is a tag pattern: exactly one `{version}`, and a version in its place gives a valid tag name. */
export function isTagPattern(text: string): boolean {
  if (text.length > 200 || text.split(versionMark).length !== 2) return false;
  const tag = tagOf(text, '1.0.0');
  return (
    !refused.test(tag) && tag.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
  );
}
