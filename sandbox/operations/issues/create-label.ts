import type { Label } from '../../model/pull-requests/label.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

/** A label that issues of a repository may have; the one that is there, when it has that already. */
export function createLabel(world: World, { labels }: Repository, name: string): Label {
  const label = labels.get(name) ?? { ...world.identifiers.next('LA'), name };
  labels.set(name, label);
  return label;
}
