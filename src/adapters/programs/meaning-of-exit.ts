/** By which a command says that the same may go well in a moment (sysexits.h, EX_TEMPFAIL). */
export const temporaryFailure = 75;

const meanings: ReadonlyMap<number, string> = new Map([
  [temporaryFailure, ' (a temporary failure)'],
  [126, ' (it, or a command that it runs, may not be executed)'],
  [127, ' (it, or a command that it runs, was not found)'],
]);

/**
 * What an exit code says besides failure, in words to be put behind it; empty for most. With 126 and 127 a shell says that
 * it could not start something (POSIX, exit status for commands).
 */
export function meaningOfExit(code: number): string {
  return meanings.get(code) ?? '';
}
