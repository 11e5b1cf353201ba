import type { Relation } from '../../domain/screen/compare-environments.ts';
import type { CellRemark } from './cell-in-words.ts';

/** What the two environments are called. */
export interface ComparedNames {
  readonly here: string;
  readonly there: string;
}

/** How an application of the environment `here` stands to the one of `there`. */
export function relationInWords(relation: Relation, { here, there }: ComparedNames): CellRemark {
  switch (relation) {
    case 'ahead':
      return { words: 'ahead', paint: 'cyan' };
    case 'behind':
      return { words: 'behind', paint: 'yellow' };
    case 'different':
      return { words: 'different', paint: 'yellow' };
    case 'only-here':
      return { words: `only in ${here}`, paint: 'bold' };
    case 'only-there':
      return { words: `only in ${there}`, paint: 'bold' };
    case 'same':
      return { words: 'same', paint: 'green' };
  }
}
