const harmless = [
  'true',
  'false',
  ':',
  'echo',
  'printf',
  'exit',
  'test',
  'cat',
  'sleep',
  'kill',
  'trap',
  'wait',
];

/**
 * Says why a `run:` step is not run; null when it may be. Workflows in a sandbox may come from hostile tests, so a
 * script consists of lines that begin with a known word, and can neither start anything else nor write anywhere
 * but to the runner's own files.
 */
export function refuseScript(script: string, further: readonly string[]): string | null {
  const allowed = [...harmless, ...further];
  for (const line of script.split('\n').map((written) => written.trim())) {
    const [word = ''] = line.split(/\s/, 1);
    if (line === '' || line.startsWith('#')) continue;
    if (!allowed.includes(word)) return `the sandbox does not run '${word}' in a script`;
    const rest = line.replace(/>>\s*"?\$\{?GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY)\}?"?$/, '');
    if (/[;|&`<>]|\$\(/.test(rest)) return `the sandbox runs one plain command a line, not: ${line}`;
  }
  return null;
}
