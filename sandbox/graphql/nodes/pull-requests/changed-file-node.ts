import type { ComparedFile } from '../../../git/compare-trees.ts';
import type { NodeSource } from '../node-source.ts';

export function changedFileNode({ path, changeType, additions, deletions }: ComparedFile): NodeSource {
  return { path, changeType, additions, deletions, viewerViewedState: 'UNVIEWED' };
}
