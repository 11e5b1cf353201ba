import type { LoadHook } from 'node:module';

/**
 * GitHub's language service imports JSON without saying so, which bundlers accept and Node does not. This says it
 * for the service.
 */
export const load: LoadHook = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);
