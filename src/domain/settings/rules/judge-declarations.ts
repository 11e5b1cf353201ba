import type { CatalogEntry, SettingDeclaration } from '../../model/catalog.ts';
import type { Finding, ProblemCode } from '../../problem.ts';
import { credentialIn } from '../credential-shapes.ts';
import { misfit } from '../setting-value.ts';
import { readPattern } from '../value-pattern.ts';

/** What an application's catalog file says of its settings: patterns that can be used, and defaults that may be given. */
export function judgeDeclarations({ application, settings }: CatalogEntry): Finding[] {
  return [...settings].flatMap(([name, declaration]) => {
    const found = judgeDeclaration(name, declaration);
    if (found === undefined) return [];
    const { key, ...problem } = found;
    return [{ ...problem, severity: 'error', application, path: ['settings', name, key] } as const];
  });
}

interface Found {
  readonly key: 'default' | 'pattern';
  readonly code: ProblemCode;
  readonly message: string;
}

function judgeDeclaration(name: string, declaration: SettingDeclaration): Found | undefined {
  const { secret, pattern, default: standard } = declaration;
  const read = pattern === undefined ? undefined : readPattern(pattern);
  if (typeof read === 'string') {
    return { key: 'pattern', code: 'schema', message: `the pattern of ${name} cannot be used: ${read}` };
  }
  if (secret && pattern !== undefined) {
    const message = `${name} is a secret, which nobody holds against a pattern; remove the pattern`;
    return { key: 'pattern', code: 'schema', message };
  }
  if (standard === undefined) return undefined;
  const credential = secret ? 'a secret' : credentialIn(standard);
  if (credential !== undefined) {
    const message = `the default of ${name} looks like ${credential}, and everybody can read the catalog: remove it, replace the secret, and let secrets of the environments name its variable`;
    return { key: 'default', code: 'secret-in-plain', message };
  }
  const reason = misfit(standard, declaration);
  return reason === undefined
    ? undefined
    : { key: 'default', code: 'schema', message: `the default of ${name} ${reason}` };
}
