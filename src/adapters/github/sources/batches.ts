import type { TagsPart } from './tags-query.ts';

/** What one request may ask for without running into GitHub's time limit of ten seconds. */
const most = { repositories: 100, tags: 500 };

/** Spreads parts over as few requests as will do; one that names very many tags is cut into several. */
export function inBatches<Part extends TagsPart>(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let tags = 0;
  for (const part of parts.flatMap(cut)) {
    const last = batches.at(-1);
    if (last === undefined || last.length === most.repositories || tags + part.named.length > most.tags) {
      batches.push([part]);
      tags = part.named.length;
    } else {
      last.push(part);
      tags += part.named.length;
    }
  }
  return batches;
}

function cut<Part extends TagsPart>(part: Part): Part[] {
  if (part.named.length <= most.tags) return [part];
  return [
    { ...part, named: part.named.slice(0, most.tags) },
    ...cut({ ...part, listed: 'none', named: part.named.slice(most.tags) }),
  ];
}
