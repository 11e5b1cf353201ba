import {
  type Check,
  type CommitStatus,
  type Forge,
  ForgeUnavailable,
  type Publication,
  type PublicationQuestion,
  type PullRequest,
  type PullRequestOfBranch,
  type StandingCheck,
  type StandingComment,
} from '../../../src/ports/forge.ts';
import {
  type MemoryCheck,
  type MemoryPullRequest,
  type MemoryStatus,
  memoryPullRequest,
  ofBranch,
} from './memory-pull-request.ts';

export type ForgeMethod = keyof Forge;

export interface ForgeCall {
  readonly method: ForgeMethod;
  readonly input: readonly unknown[];
}

export interface ForgeFailure {
  /** Whether the call still takes effect before it fails; reads have none. */
  readonly effect: boolean;
  /** Default: ForgeUnavailable. */
  readonly error?: Error;
}

export interface MemoryForge extends Forge {
  readonly pullRequests: ReadonlyMap<number, MemoryPullRequest>;
  /** Tips of branches, of bases above all: a base that is not here is gone. */
  readonly branches: Map<string, string>;
  /** By commit, in the order in which they were set. */
  readonly statuses: Map<string, MemoryStatus[]>;
  /** Check runs of ours by commit, in the order in which they were made. */
  readonly checks: Map<string, MemoryCheck[]>;
  /** Every call, in order, failed ones too. */
  readonly calls: readonly ForgeCall[];
  /** Whatever else happens in the world before a call is answered, such as a head that moves. */
  beforeCall: (call: ForgeCall) => void;
  /** Adds an open pull request, numbered on from the highest one unless a number is given. */
  add(pullRequest?: Partial<MemoryPullRequest>): MemoryPullRequest;
  /** Lets the next call of a method fail, or a later one: `nth` counts from 1, from now on. */
  fail(method: ForgeMethod, failure: ForgeFailure, nth?: number): void;
}

/** A forge that only remembers. Its pull requests propose to `env/qa` unless a test says otherwise. */
export function createMemoryForge(): MemoryForge {
  const pullRequests = new Map<number, MemoryPullRequest>();
  const branches = new Map<string, string>();
  const statuses = new Map<string, MemoryStatus[]>();
  const checks = new Map<string, MemoryCheck[]>();
  const calls: ForgeCall[] = [];
  const failures: { readonly method: ForgeMethod; readonly failure: ForgeFailure; left: number }[] = [];
  let lastId = 0;

  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  function dueFailure(method: ForgeMethod): ForgeFailure | undefined {
    const planned = failures.filter((one) => one.method === method);
    for (const one of planned) one.left -= 1;
    return planned.find(({ left }) => left === 0)?.failure;
  }

  async function call<Answer>(
    method: ForgeMethod,
    input: readonly unknown[],
    effect: () => Answer,
  ): Promise<Answer> {
    calls.push({ method, input });
    forge.beforeCall({ method, input });
    const failure = dueFailure(method);
    if (failure === undefined) return effect();
    if (failure.effect) effect();
    throw failure.error ?? new ForgeUnavailable(`${method} was told to fail`);
  }

  function required(number: number): MemoryPullRequest {
    const found = pullRequests.get(number);
    if (found === undefined) throw new Error(`a test speaks of pull request ${number}, which it never added`);
    return found;
  }

  function add(given: Partial<MemoryPullRequest> = {}): MemoryPullRequest {
    const number = given.number ?? Math.max(0, ...pullRequests.keys()) + 1;
    const pullRequest = memoryPullRequest(number, given);
    pullRequests.set(number, pullRequest);
    return pullRequest;
  }

  function currentStatuses(commit: string): MemoryStatus[] {
    const newest = new Map((statuses.get(commit) ?? []).map((status) => [status.context, status]));
    return [...newest.values()];
  }

  function listed({
    open,
    merged,
    title,
    body,
    branch,
    fork,
    comments,
    reviews,
    author,
    contributors,
    lags,
    ...rest
  }: MemoryPullRequest): PullRequest {
    const known = currentStatuses(rest.head).filter(
      ({ context, ours }) => ours && context.startsWith('deployment-plan/'),
    );
    return { ...rest, branch: fork ? null : branch, statuses: lags ? null : known.map(withoutSetter) };
  }

  function publication(pullRequest: MemoryPullRequest, question: PublicationQuestion): Publication {
    const { open, draft, base, head, comments, reviews, author, contributors } = pullRequest;
    const status = currentStatuses(head).find(({ context, ours }) => ours && context === question.context);
    const check = (checks.get(head) ?? []).findLast(({ name }) => name === question.check);
    const [comment, ...others] = comments.filter(
      ({ body, ours }) => ours && body.startsWith(question.marker),
    );
    return {
      open,
      draft,
      base,
      baseCommit: branches.get(base) ?? null,
      head,
      status: status === undefined ? null : withoutSetter(status),
      check:
        check === undefined
          ? null
          : {
              id: check.id,
              conclusion: check.conclusion,
              title: check.title,
              summary: check.summary,
              annotations: check.annotations.length,
            },
      comment:
        comment === undefined
          ? null
          : { id: comment.id, body: comment.body, duplicates: others.map(({ id }) => id) },
      reviews: [...reviews],
      author,
      contributors: question.contributors ? contributors : null,
    };
  }

  function replaceOrMake(commit: string, { name, ...content }: Check, standing: StandingCheck | null): void {
    const known = checks.get(commit) ?? [];
    const replaced = known.find(({ id }) => standing?.annotations === 0 && id === standing.id);
    if (replaced !== undefined) Object.assign(replaced, content);
    else checks.set(commit, [...known, { id: nextId(), name, ...content }]);
  }

  function writeComment(number: number, body: string, standing: StandingComment | null): void {
    const pullRequest = required(number);
    const replaced = pullRequest.comments.find(({ id }) => id === standing?.id);
    if (replaced !== undefined) replaced.body = body;
    else pullRequest.comments.push({ id: nextId(), body, ours: true });
    pullRequest.comments = pullRequest.comments.filter(({ id }) => !standing?.duplicates.includes(id));
  }

  function proposalsOf(wanted: string): PullRequestOfBranch[] {
    return [...pullRequests.values()]
      .filter(({ branch }) => branch === wanted)
      .sort((one, other) => other.number - one.number)
      .map(ofBranch);
  }

  const forge: MemoryForge = {
    pullRequests,
    branches,
    statuses,
    checks,
    calls,
    beforeCall: () => {},
    add,
    fail: (method, failure, nth = 1) => failures.push({ method, failure, left: nth }),
    openPullRequests: () =>
      call('openPullRequests', [], () =>
        [...pullRequests.values()]
          .filter(({ open }) => open)
          .sort((one, other) => one.number - other.number)
          .map(listed),
      ),
    publications: (questions) =>
      call('publications', [questions], () => {
        const known = questions.filter(({ pullRequest }) => pullRequests.has(pullRequest));
        return new Map(known.map((one) => [one.pullRequest, publication(required(one.pullRequest), one)]));
      }),
    status: (commit, context) =>
      call('status', [commit, context], () => {
        const found = currentStatuses(commit).find((status) => status.ours && status.context === context);
        return found === undefined ? null : withoutSetter(found);
      }),
    setStatus: (commit, status) =>
      call('setStatus', [commit, status], () => {
        statuses.set(commit, [...(statuses.get(commit) ?? []), { ...status, ours: true }]);
      }),
    setCheck: (commit, check, standing) =>
      call('setCheck', [commit, check, standing], () => replaceOrMake(commit, check, standing)),
    setComment: (pullRequest, body, standing) =>
      call('setComment', [pullRequest, body, standing], () => writeComment(pullRequest, body, standing)),
    pullRequestsOf: (names) =>
      call('pullRequestsOf', [names], () => new Map(names.map((branch) => [branch, proposalsOf(branch)]))),
    login: () => call('login', [], () => 'planner[bot]'),
    openPullRequest: (request) =>
      call('openPullRequest', [request], () => {
        const { base, draft, branch, title, body } = request;
        const isSame = (one: MemoryPullRequest) => one.open && one.branch === branch && one.base === base;
        if ([...pullRequests.values()].some(isSame))
          throw new ForgeUnavailable(`there is a pull request from ${branch} to ${base} already`);
        const head = branches.get(branch);
        const { number, url } = add({
          base,
          draft,
          branch,
          title,
          body,
          ...(head === undefined ? {} : { head }),
        });
        return { number, url };
      }),
  };
  return forge;
}

function withoutSetter({ ours, ...status }: MemoryStatus): CommitStatus {
  return status;
}
