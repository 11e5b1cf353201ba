import type { Environment, RefPolicy } from '../../model/repositories/environment.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

export interface NewEnvironment {
  readonly name: string;
  /** Default: all. Patterns are of branches. */
  readonly branches?: 'all' | 'protected' | readonly string[];
  readonly reviewers?: Environment['reviewers'];
  readonly preventSelfReview?: boolean;
  /** Minutes. */
  readonly waitTimer?: number;
}

/** An environment that deployments go to, and that guards secrets. */
export function createEnvironment(world: World, repository: Repository, wanted: NewEnvironment): Environment {
  const { name, branches = 'all', reviewers = [], preventSelfReview = false, waitTimer = 0 } = wanted;
  const policy = (pattern: string): RefPolicy => ({
    ...world.identifiers.next('DBP'),
    pattern,
    type: 'branch',
  });
  const environment: Environment = {
    ...world.identifiers.next('EN'),
    name,
    branches: typeof branches === 'string' ? branches : branches.map(policy),
    reviewers,
    preventSelfReview,
    waitTimer,
    secrets: new Map(),
    variables: new Map(),
    createdAt: world.now(),
  };
  repository.environments.set(name, environment);
  return environment;
}
