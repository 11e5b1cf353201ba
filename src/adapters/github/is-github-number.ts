/** Whether a text is a number as GitHub writes ids and counts from 1, small enough to be exact. */
export function isGitHubNumber(text = ''): boolean {
  return /^[1-9]\d{0,15}$/.test(text);
}
