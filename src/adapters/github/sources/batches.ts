import type { SourcePart } from './source-query.ts';

/**
 * What one request may ask for without running into GitHub's time limit of ten seconds; a tag or a file weighs 1,
 * and two lists of twenty-five, with texts, as much as that takes.
 */
const most = { repositories: 100, weight: 500 };
const weightOfNotes = 4;
const weightOfCheck = 4;

/** What the first of several parts of one repository asks for all of them. */
const nothingElse = { listed: 'none', files: [], notes: false, commits: [], checks: [] } as const;

/** Spreads parts over as few requests as will do; one that names very many tags is cut into several. */
export function inBatches<Part extends SourcePart>(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let weight = 0;
  for (const part of parts.flatMap(cut)) {
    const last = batches.at(-1);
    const more = weightOf(part);
    if (last === undefined || last.length === most.repositories || weight + more > most.weight) {
      batches.push([part]);
      weight = more;
    } else {
      last.push(part);
      weight += more;
    }
  }
  return batches;
}

function weightOf({ named, files, notes, commits, checks }: SourcePart): number {
  const single = named.length + files.length + commits.length;
  return single + (notes ? weightOfNotes : 0) + checks.length * weightOfCheck;
}

function cut<Part extends SourcePart>(part: Part): Part[] {
  if (part.named.length <= most.weight) return [part];
  return [
    { ...part, named: part.named.slice(0, most.weight) },
    ...cut({ ...part, ...nothingElse, named: part.named.slice(most.weight) }),
  ];
}
