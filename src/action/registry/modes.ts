/** What one step may be for; the input `mode`. */
export const modes = [
  'auto',
  'validate',
  'refresh',
  'execute',
  'reconcile',
  'abort',
  'continue',
  'confirm',
  'retry',
  'reuse',
  'backout',
  'deploy-all',
  'report',
  'guard',
  'screen',
  'doctor',
] as const;

export type Mode = (typeof modes)[number];

export function isMode(text: string): text is Mode {
  return modes.some((mode) => mode === text);
}
