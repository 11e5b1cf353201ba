import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import type {
  DeploymentStatus,
  Mirror,
  MirroredDeployment,
  MirrorQuestion,
  RunCheck,
  StandingMirror,
} from '../../../src/ports/mirror.ts';

export type MirrorMethod = Exclude<keyof Mirror, 'budget'>;

export interface MemoryMirror extends Mirror {
  /** What there is to be seen, oldest first. */
  readonly comments: MirroredComment[];
  readonly checks: (RunCheck & MirroredThing & { readonly commit: string })[];
  readonly deployments: (MirroredDeployment & MirroredThing & { readonly statuses: DeploymentStatus[] })[];
  /** Every call, in order, failed ones too. */
  readonly calls: readonly MirrorMethod[];
  /** Writes that may still be made; one more is an error. */
  left: number;
  /** Whatever else happens before a call is answered. */
  beforeCall: (method: MirrorMethod) => void;
  /** Says which pull request a commit of a branch has brought. */
  merge(commit: string, pullRequest: number, base?: string): void;
  /** Lets all calls of a method fail from now on, or so many. */
  fail(method: MirrorMethod, error?: Error, times?: number): void;
  /** Lets the next so many calls of a method take effect, and fail all the same. */
  loseAnswers(method: MirrorMethod, times: number): void;
  /** How many calls were writes. */
  countWrites(): number;
}

interface Failure {
  readonly method: MirrorMethod;
  readonly error: Error;
  readonly takesEffect: boolean;
  left: number;
}

interface MirroredThing {
  readonly id: number;
  /** False when somebody else made it. */
  readonly ours: boolean;
}

interface MirroredComment extends MirroredThing {
  readonly pullRequest: number;
  body: string;
}

/** GitHub takes no longer texts. */
const longestBody = 65_536;
const longestDescription = 140;

/** A mirror that only remembers, and is strict: what GitHub would not take is an error in the test. */
export function createMemoryMirror(): MemoryMirror {
  const merges: { readonly commit: string; readonly base: string; readonly pullRequest: number }[] = [];
  const calls: MirrorMethod[] = [];
  const failures: Failure[] = [];
  let lastId = 0;

  async function call<Answer>(method: MirrorMethod, effect: () => Answer): Promise<Answer> {
    calls.push(method);
    mirror.beforeCall(method);
    if (method !== 'standing') spend(method);
    const failure = failures.find((one) => one.method === method && one.left > 0);
    if (failure === undefined) return effect();
    failure.left -= 1;
    if (failure.takesEffect) effect();
    throw failure.error;
  }

  function spend(method: MirrorMethod): void {
    if (mirror.left < 1) throw new Error(`${method} is over the budget`);
    mirror.left -= 1;
  }

  function nextId(): number {
    lastId += 1;
    return lastId;
  }

  function standing({ mergeCommit, base, check, marker, task }: MirrorQuestion): StandingMirror {
    const merge = merges.find((one) => one.commit === mergeCommit && one.base === base);
    const number = merge?.pullRequest;
    const deployments = mirror.deployments.filter(
      (one) => one.ours && one.task === task && one.commit === mergeCommit,
    );
    return {
      pullRequest:
        number === undefined
          ? null
          : { number, url: `https://github.example/acme/releases/pull/${number}`, author: 'alice' },
      check:
        mirror.checks.findLast((one) => one.ours && one.commit === mergeCommit && one.name === check)?.id ??
        null,
      comment:
        mirror.comments.find(
          ({ pullRequest, ours, body }) => pullRequest === number && ours && body.startsWith(marker),
        )?.id ?? null,
      deployments: new Map(
        deployments.map(({ environment, id, statuses }) => [
          environment,
          { id, state: statuses.at(-1)?.state ?? null },
        ]),
      ),
    };
  }

  const mirror: MemoryMirror = {
    comments: [],
    checks: [],
    deployments: [],
    calls,
    left: 1000,
    beforeCall: () => {},
    merge: (commit, pullRequest, base = 'env/qa') => merges.push({ commit, base, pullRequest }),
    fail: (method, error = new ForgeUnavailable(`${method} was told to fail`), times = 1_000_000) =>
      failures.push({ method, error, left: times, takesEffect: false }),
    loseAnswers: (method, times) => {
      const error = new ForgeUnavailable(`the answer to ${method} was lost`);
      failures.push({ method, error, left: times, takesEffect: true });
    },
    countWrites: () => calls.filter((method) => method !== 'standing').length,
    budget: () => mirror.left,
    standing: (question) => call('standing', () => standing(question)),
    setCheck: (commit, check, known) =>
      call('setCheck', () => {
        requireLength(check.summary, longestBody - 1);
        requireAddress(check.url);
        const id = known ?? nextId();
        const index = required(mirror.checks, known);
        mirror.checks.splice(index, 1, { ...check, id, commit, ours: true });
        return id;
      }),
    setComment: (pullRequest, body, known) =>
      call('setComment', () => {
        requireLength(body, longestBody);
        if (!merges.some((one) => one.pullRequest === pullRequest))
          throw new Error(`there is no #${pullRequest}`);
        const id = known ?? nextId();
        const index = required(mirror.comments, known);
        mirror.comments.splice(index, 1, { id, pullRequest, body, ours: true });
        return id;
      }),
    createDeployment: (deployment) =>
      call('createDeployment', () => {
        requireLength(deployment.description, longestDescription);
        const id = nextId();
        mirror.deployments.push({ ...deployment, id, ours: true, statuses: [] });
        return id;
      }),
    setDeploymentStatus: (id, status) =>
      call('setDeploymentStatus', () => {
        requireLength(status.description, longestDescription);
        requireAddress(status.logUrl);
        mirror.deployments[required(mirror.deployments, id)]?.statuses.push(status);
      }),
  };
  return mirror;
}

/** Where a thing of ours stands; behind all others when it is new. */
function required(things: readonly MirroredThing[], id: number | null): number {
  if (id === null) return things.length;
  const index = things.findIndex((one) => one.id === id && one.ours);
  if (index === -1) throw new Error(`there is nothing of ours with the id ${id}`);
  return index;
}

function requireLength(text: string, longest: number): void {
  if (text.length > longest) throw new Error(`a text of ${text.length} characters is over ${longest}`);
}

function requireAddress(url: string | null): void {
  if (url !== null && !url.startsWith('https://')) throw new Error(`${url} is no web address`);
}
