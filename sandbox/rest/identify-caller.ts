import { createPublicKey, verify } from 'node:crypto';
import { anonymous, type Caller } from '../model/access/caller.ts';
import type { World } from '../model/world.ts';

/** Who an Authorization header stands for; null for credentials that are none (any more). */
export function identifyCaller(world: World, authorization: string | undefined): Caller | null {
  const secret = secretOf(authorization);
  if (secret === undefined) return anonymous;
  if (secret === null) return null;
  return secret.split('.').length === 3 ? identifyApp(world, secret) : identifyToken(world, secret);
}

/** `Bearer` and `token` mean the same; Basic carries the token as its password, as Git sends it. */
function secretOf(authorization: string | undefined): string | null | undefined {
  if (authorization === undefined) return undefined;
  const [, scheme = '', value = ''] = /^(\S+)\s+(\S+)$/.exec(authorization) ?? [];
  if (/^(?:bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return null;
  const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString()) ?? [];
  return password === '' ? null : password;
}

function identifyToken(world: World, value: string): Caller | null {
  const token = world.tokens.get(value);
  if (token === undefined || token.revoked) return null;
  if (token.expiresAt !== null && token.expiresAt <= world.now()) return null;
  return { kind: 'token', token, account: token.account };
}

/**
 * An app's JWT: RS256, issued by the app's id or client id, at most ten minutes long and not expired; clocks may
 * differ by a minute.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
function identifyApp(world: World, jwt: string): Caller | null {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims = decode(payload);
  const { iss, iat, exp } = claims;
  const app = [...world.apps.values()].find(
    ({ id, clientId }) => String(id) === String(iss) || clientId === iss,
  );
  if (app === undefined || app.publicKey === null || decode(header).alg !== 'RS256') return null;
  if (typeof iat !== 'number' || typeof exp !== 'number') return null;
  const now = world.now() / 1000;
  if (iat > now + 60 || exp <= now || exp > now + 660) return null;
  const signed = Buffer.from(`${header}.${payload}`);
  const key = createPublicKey(app.publicKey);
  const genuine = verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'));
  return genuine ? { kind: 'app', app } : null;
}

function decode(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
