import type { HostedFacts } from './hosted-facts.ts';
import type { Hidden } from './seen.ts';

/** The App that acts on the repository, as far as that is known. */
export type ActingApp =
  /** The id is null when the App is not known by its number. */
  { readonly kind: 'app'; readonly id: number | null } | { readonly kind: 'none' } | Hidden;

/** The token itself says it; to a person the variable that the workflow takes the App's id from says it. */
export function actingApp({ token, keyEnvironment }: HostedFacts): ActingApp {
  if (token.kind === 'app') return { kind: 'app', id: token.app };
  if (token.kind === 'job') return { kind: 'none' };
  if (keyEnvironment.kind === 'hidden') return keyEnvironment;
  const variable = keyEnvironment.value?.appId;
  if (variable === undefined) return { kind: 'none' };
  if (variable.kind === 'hidden') return variable;
  if (variable.value === null) return { kind: 'none' };
  return { kind: 'app', id: /^[1-9]\d{0,14}$/.test(variable.value) ? Number(variable.value) : null };
}
