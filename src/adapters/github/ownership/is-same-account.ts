/** Whether two logins are one account: an App's is written with and without `[bot]`. */
export function isSameAccount(login: string, other: string): boolean {
  return withoutBot(login) === withoutBot(other);
}

function withoutBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
