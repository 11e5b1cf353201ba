import { notFound } from './api-error.ts';
import type { RestContext } from './rest-environment.ts';

/** A number in the path; what is none is not found. */
export function pathNumber(c: RestContext, name: string): number {
  const text = c.req.param(name) ?? '';
  if (!/^\d{1,15}$/.test(text)) throw notFound();
  return Number(text);
}
