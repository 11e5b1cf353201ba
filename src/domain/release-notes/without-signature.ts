/** How signatures begin that git puts behind a tag's message: OpenPGP, SSH and X.509 (git-tag, gpg.format). */
const beginning = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m;

/** The message of an annotated tag without the signature at its end. */
export function withoutSignature(message: string): string {
  const at = message.search(beginning);
  return at < 0 ? message : message.slice(0, at);
}
