/** What a status of one context says. */
interface StatusContent {
  readonly state: string;
  readonly description: string;
  readonly url: string | null;
}

/** Whether what stands there, null for nothing, says what is wanted, so that it need not be written. */
export function isSameStatus(wanted: StatusContent, standing: StatusContent | null): boolean {
  return (
    standing !== null &&
    standing.state === wanted.state &&
    standing.description === wanted.description &&
    standing.url === wanted.url
  );
}
