import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import { redact } from '../credentials/redact.ts';
import type { Failure } from './failure.ts';
import { permissionOf } from './permissions.ts';
import { rateLimitEnd } from './rate-limit.ts';

/** What a request is for, to be named when it fails. */
export interface Task {
  /** Follows "could not": `read the open pull requests of acme/releases`. */
  readonly doing: string;
  /** What the token needs for it, as far as the answer does not say: `statuses: write`. */
  readonly permission: string | null;
}

const longestQuotation = 300;
const refusals = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];

/** A failure in the words of the port; the client's own error is left behind, because it holds the request. */
export function explainFailure(
  failure: Failure,
  { doing, permission }: Task,
  secrets: readonly string[],
): ForgeUnavailable | ForgeForbidden {
  const needed = permissionOf(failure, permission);
  const needs = needed === null ? '' : `; it needs the permission ${needed}`;
  const says = quotation(failure, secrets);
  const limited = rateLimitEnd(failure);
  if (limited !== undefined)
    return new ForgeUnavailable(
      `could not ${doing}: GitHub's rate limit for this token is used up; it lets us go on ${limited}${says}`,
    );
  switch (refusal(failure)) {
    case 'token':
      return new ForgeForbidden(
        `could not ${doing}: GitHub does not accept the token; it is wrong, was revoked or has expired${says}`,
        null,
      );
    case 'forbidden':
      return new ForgeForbidden(`could not ${doing}: the token may not do this${needs}${says}`, needed);
    case 'hidden':
      return new ForgeForbidden(
        `could not ${doing}: it is not there, or the token may not see it${needs}${says}`,
        needed,
      );
    case undefined:
      return new ForgeUnavailable(`could not ${doing}: ${whatHappened(failure)}${says}`);
  }
}

function refusal({ status, errors }: Failure): 'token' | 'forbidden' | 'hidden' | undefined {
  const has = (...types: string[]) => errors.some(({ type = '' }) => types.includes(type));
  if (status === 401) return 'token';
  if (status === 403 || has(...refusals)) return 'forbidden';
  return status === 404 || has('NOT_FOUND') ? 'hidden' : undefined;
}

function whatHappened({ status, errors }: Failure): string {
  if (status === null) return 'there was no answer from GitHub';
  if (errors.length > 0 && status === 200) return 'GitHub answered only in part, which counts as nothing';
  if (status === 200) return "GitHub's answer cannot be read";
  if (status >= 500) return `GitHub failed (${status}); try again later`;
  return `GitHub refused it (${status})`;
}

/** What GitHub said, and the number by which its support finds the request. */
function quotation({ words, headers }: Failure, secrets: readonly string[]): string {
  const text = redact(words, secrets)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuotation);
  const request = headers.get('x-github-request-id')?.match(/^[\w:-]{1,100}$/)?.[0];
  return `${text === '' ? '' : `: "${text}"`}${request === undefined ? '' : ` (request ${request})`}`;
}
