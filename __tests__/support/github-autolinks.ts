/**
 * What GitHub makes links, mentions or pictures of in text that is neither code nor a link, by its documentation
 * ("Autolinked references and URLs", "Basic writing and formatting syntax", "Writing mathematical expressions") and
 * the GFM specification (6.9, autolinks). It looks at the text as it is seen, so escapes of Markdown do not help.
 */
const rules: Readonly<Record<string, RegExp>> = {
  mention: /(?<![\p{L}\p{N}_`/])@[a-z0-9][a-z0-9-]*/giu,
  issue: /(?<![\p{L}\p{N}_])(?:[a-z0-9][a-z0-9-]*\/[\w.-]+)?#\d+/giu,
  'issue by GH-': /(?<![\p{L}\p{N}_])GH-\d+/giu,
  advisory: /(?<![\p{L}\p{N}_])(?:GHSA(?:-[a-z0-9]{4}){3}|CVE-\d{4}-\d+)/giu,
  // Repositories can have their own references: any prefix with a number, or letters and digits, behind it.
  'own reference': /(?<![\p{L}\p{N}_])[A-Z][\w]*[-_]\d+/giu,
  commit: /(?<![\p{L}\p{N}_])(?:[\w.-]+(?:\/[\w.-]+)?@)?[0-9a-f]{7,40}(?![\p{L}\p{N}_])/giu,
  address: /(?:https?|ftp|mailto|xmpp|javascript|data):|www\./giu,
  mail: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu,
  emoji: /:[a-z0-9_+-]+:/giu,
  wiki: /\[\[/gu,
  mathematics: /\$/gu,
};

/** What GitHub would link in a text, as `<rule>: <match>`. */
export function autolinksIn(text: string): string[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    [...text.matchAll(rule)].map(([match]) => `${name}: ${match}`),
  );
}
