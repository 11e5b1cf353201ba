/** Two codes by which a shell says that it could not start something (POSIX, exit status for commands); else empty. */
export function meaningOfExit(code: number): string {
  if (code === 127) return ' (it, or a command that it runs, was not found)';
  if (code === 126) return ' (it, or a command that it runs, may not be executed)';
  return '';
}
