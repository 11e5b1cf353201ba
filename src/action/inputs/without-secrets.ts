import type { Variables } from './input-text.ts';

/** Inputs, what the runner gives to reach its own services, and tokens that a workflow sets for a whole job. */
const secret = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/;

/** What child processes may see; git needs none of our secrets, and hands its environment on to helpers. */
export function withoutSecrets(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !secret.test(name)));
}
