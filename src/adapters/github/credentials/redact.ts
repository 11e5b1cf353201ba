const shownInstead = '***';
/** Shorter lines of a secret are no secrets, and would black out words. */
const shortestSecret = 8;
/** GitHub's tokens by their prefixes, JSON Web Tokens, and private keys. */
const secretsByShape =
  /gh[a-z]_\w{10,}|github_pat_\w{10,}|eyJ[\w-]+\.[\w-]+\.[\w-]+|-----BEGIN [A-Z ]*KEY-----[\s\S]*?(?:-----END [A-Z ]*KEY-----|$)/g;

/** Takes out of a text whatever is, or looks like, a secret. */
export function redact(text: string, secrets: readonly string[]): string {
  const lines = secrets
    .flatMap((secret) => [secret, ...secret.split(/\n|\\n/)])
    .filter(({ length }) => length >= shortestSecret);
  return lines
    .reduce((rest, line) => rest.replaceAll(line, shownInstead), text)
    .replace(secretsByShape, shownInstead);
}
