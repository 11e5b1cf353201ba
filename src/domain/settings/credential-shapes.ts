interface CredentialShape {
  /** With an article, for a sentence. */
  readonly name: string;
  readonly shape: RegExp;
}

/**
 * What the issuers of credentials say that these look like, so that nobody must guess by how random a value is. Each
 * begins where no word is under way, which keeps the search linear.
 */
const shapes: readonly CredentialShape[] = [
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  { name: 'a token of GitHub', shape: /(?<![\w-])(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/ },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  { name: 'an access key of AWS', shape: /(?<![\w-])A(KI|SI)A[A-Z0-9]{16}(?![\w-])/ },
  // https://docs.slack.dev/authentication/tokens/
  { name: 'a token of Slack', shape: /(?<![\w-])(xox[a-z]|xapp)-[A-Za-z0-9-]{10}/ },
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  { name: 'a token of GitLab', shape: /(?<![\w-])gl(pat|dt|rt|ptt|oas)-[\w-]{20}/ },
  // https://docs.stripe.com/keys
  { name: 'a key of Stripe', shape: /(?<![\w-])[sr]k_live_[A-Za-z0-9]{16}/ },
  // https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
  { name: 'a token of npm', shape: /(?<![\w-])npm_[A-Za-z0-9]{36}/ },
  // https://docs.cloud.google.com/docs/authentication/api-keys
  { name: 'an API key of Google', shape: /(?<![\w-])AIza[\w-]{35}/ },
  // https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string
  { name: 'an account key of Azure', shape: /AccountKey=[A-Za-z0-9+/]{40}/i },
  // RFC 7468, sections 10 and 11
  { name: 'a private key', shape: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/ },
  // RFC 7519, section 3: a JSON object, which begins with `{"`, in base64url; twice, and a signature
  { name: 'a JSON Web Token', shape: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]{5,}/ },
  // RFC 3986, section 3.2.1; a placeholder for the password is none
  { name: 'an address with a password', shape: /:\/\/[^\s/:@]*:(?![$<{*])[^\s/@]+@/ },
];

/** What a value looks like that nobody should write down, such as `a token of GitHub`; undefined for all others. */
export function credentialIn(value: string): string | undefined {
  return shapes.find(({ shape }) => shape.test(value))?.name;
}
