import { recordsBranch, trustedBranch } from '../../src/domain/layout.ts';
import { branchPrefix } from '../model/repositories/ref.ts';
import type { World } from '../model/world.ts';
import { addRuleset } from '../operations/settings/add-ruleset.ts';
import type { ReleaseWorld } from './seed-release-world.ts';

/**
 * The protection that the documentation asks for: `main` and the environments change by approved pull requests
 * alone, plans only with the app's status, and records are written by the app and nobody else.
 */
export function protectReleases(
  world: World,
  { releases, app }: ReleaseWorld,
  environments: readonly string[],
): void {
  addRuleset(world, releases, {
    name: 'trusted configuration',
    include: [`${branchPrefix}${trustedBranch}`],
    rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }, oneApproval],
  });
  for (const environment of environments) {
    const context = `deployment-plan/${environment}`;
    addRuleset(world, releases, {
      name: `plans of ${environment}`,
      include: [`${branchPrefix}env/${environment}`],
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        oneApproval,
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context, integration_id: app.id }],
          },
        },
      ],
    });
  }
  addRuleset(world, releases, {
    name: 'records',
    include: [`${branchPrefix}${recordsBranch}`],
    bypass: [{ type: 'Integration', id: app.id, mode: 'always' }],
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
  });
}

const oneApproval = {
  type: 'pull_request',
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  },
} as const;
