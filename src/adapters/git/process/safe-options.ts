/**
 * Configuration that every git process gets on its command line, above the user's: nothing runs behind our
 * back, and the output that we read has one shape.
 */
const safeConfiguration = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  // Records are locks and proofs: a commit that was acknowledged outlives a power cut.
  'core.fsync': 'committed',
  'core.filesRefLockTimeout': '1000',
  'core.packedRefsTimeout': '5000',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'color.ui': 'false',
  'log.showSignature': 'false',
  'log.follow': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'credential.interactive': 'false',
  'submodule.recurse': 'false',
  // A connection that delivers nothing is given up, also when nobody is left to stop it.
  'http.lowSpeedLimit': '1',
  'http.lowSpeedTime': '30',
} as const satisfies Readonly<Record<string, string>>;

export const safeOptions: readonly string[] = Object.entries(safeConfiguration).flatMap(([key, value]) => [
  '-c',
  `${key}=${value}`,
]);
