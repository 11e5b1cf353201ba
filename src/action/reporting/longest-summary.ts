/**
 * Bytes. GitHub takes 1 MiB from one step, and shows nothing of what is larger; what a step has judged and what it has
 * started may stand there together.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const longestSummary = 900_000;

/** What a step says of the runs that it has started or settled. */
export const longestExecutedSummary = 140_000;
