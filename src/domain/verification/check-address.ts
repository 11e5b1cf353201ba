/** Whether a check may ask this address: with a user or a password it would hold a secret that everybody can read. */
export function isCheckAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && hash === '';
}

/** An address for messages: without its query, which may hold a key. */
export function addressInWords(address: URL): string {
  return `${address.origin}${address.pathname}`;
}
