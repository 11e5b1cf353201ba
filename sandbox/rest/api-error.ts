import { permissionKey } from '../model/access/permissions.ts';
import type { Right } from '../model/access/rights.ts';

export const documentationUrl = 'https://docs.github.com/rest';

/** One entry of a 422's `errors`. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom';
  readonly message?: string;
}

/** An answer of the API that is not the one hoped for; routes throw it, the server writes it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 415 | 422;
  readonly errors: readonly (FieldError | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ApiError['status'],
    message: string,
    details: {
      readonly errors?: readonly (FieldError | string)[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = details.errors;
    this.headers = details.headers ?? {};
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** Shapes of 422 as in https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors });
}

/** Names what would have been enough, in the header that GitHub uses for it. */
export function forbidden(message: string, rights: readonly Right[]): ApiError {
  const accepted = rights
    .map(({ permission, access }) => `${permissionKey(permission)}=${access}`)
    .join('; ');
  return new ApiError(403, message, { headers: { 'x-accepted-github-permissions': accepted } });
}
