/** What was thrown, in words; code that is not ours may throw anything. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
