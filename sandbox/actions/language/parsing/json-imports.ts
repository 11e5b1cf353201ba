import type { LoadHook } from 'node:module';

/**
 * GitHub's packages import JSON without saying so, which bundlers accept and Node does not. This says it
 * for them.
 */
export const load: LoadHook = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);
