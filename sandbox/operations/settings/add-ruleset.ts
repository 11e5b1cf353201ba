import type { Repository } from '../../model/repositories/repository.ts';
import type { BypassActor, Rule, Ruleset } from '../../model/repositories/ruleset.ts';
import type { World } from '../../model/world.ts';

export interface NewRuleset {
  readonly name: string;
  /** Default: branch. */
  readonly target?: Ruleset['target'];
  /** Default: active. */
  readonly enforcement?: Ruleset['enforcement'];
  /** Whole names or patterns of them. */
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly bypass?: readonly BypassActor[];
  readonly rules: readonly Rule[];
}

/** Rules that hold from now on for pushes and merges. */
export function addRuleset(world: World, repository: Repository, wanted: NewRuleset): Ruleset {
  const {
    name,
    target = 'branch',
    enforcement = 'active',
    include,
    exclude = [],
    bypass = [],
    rules,
  } = wanted;
  const now = world.now();
  const ruleset: Ruleset = {
    ...world.identifiers.next('RRS'),
    name,
    target,
    enforcement,
    conditions: { include, exclude },
    bypass,
    rules,
    createdAt: now,
    updatedAt: now,
  };
  repository.rulesets.push(ruleset);
  return ruleset;
}
