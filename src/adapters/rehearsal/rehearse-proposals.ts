import type { Forge } from '../../ports/forge.ts';

/** A forge on which no pull request is opened: the one that it answers with is none. */
export function rehearseProposals(forge: Forge, webAddress: string): Forge {
  return { ...forge, openPullRequest: async () => ({ number: 0, url: webAddress }) };
}
