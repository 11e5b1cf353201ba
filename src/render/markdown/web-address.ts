/** Longer ones would fill a document, and no browser needs them. */
const longestAddress = 1000;

/** An address that others have written, if it leads to the web and nowhere else; in the form that browsers give it. */
export function webAddressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && href.length <= longestAddress ? href : undefined;
}
