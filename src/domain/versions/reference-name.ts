// What git refuses in a reference (git-check-ref-format), and a leading dash, which its commands take for an option.
const refused = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|^@$/u;
const longest = 200;

/** Whether git accepts a text as the name of a branch or tag, and nobody can take it for anything else. */
export function isReferenceName(text: string): boolean {
  if (text === '' || text.length > longest || refused.test(text)) return false;
  return text.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}
