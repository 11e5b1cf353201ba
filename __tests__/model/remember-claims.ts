import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { DecidedClaims } from '../../src/usecases/execution/claiming/decide-claims.ts';
import type { Protocol } from './protocol.ts';

/** The same protocol, which decides on claims once for the same records: it is by far what takes longest. */
export function rememberClaims(protocol: Protocol): Protocol {
  const known = new WeakMap<EnvironmentState, Map<string, DecidedClaims>>();
  return {
    ...protocol,
    decideClaims: (question, before) => {
      const decided = known.get(before) ?? new Map<string, DecidedClaims>();
      known.set(before, decided);
      const key = `${question.holder.pid} ${question.terms.only ?? ''}`;
      const claims = decided.get(key) ?? protocol.decideClaims(question, before);
      decided.set(key, claims);
      return claims;
    },
  };
}
