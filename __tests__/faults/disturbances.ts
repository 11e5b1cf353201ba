import type { Fault } from '../../sandbox/faults/fault.ts';
import type { FaultPlan } from '../../sandbox/faults/fault-plan.ts';
import { badGatewayAfterEffect, secondaryLimit, serverError } from '../../sandbox/faults/known-faults.ts';
import type { LoggedRequest } from '../../sandbox/requests/request-log.ts';
import { gitKinds, type Kind, kindsFor, partsOf } from './kinds.ts';

/** How something goes wrong, beginning with one request of an evaluation. */
export interface Disturbance {
  readonly name: string;
  /** Whether an evaluation comes through; null when that depends on the request. */
  readonly passes: boolean | null;
  /** Lets it begin with a request: `first` is the one that comes at that place when all goes well. */
  begin(faults: FaultPlan, first: LoggedRequest): void;
  /** Whether a request was concerned. */
  concerns(request: LoggedRequest, first: LoggedRequest): boolean;
}

/** All that may go wrong beginning with a request of the API that `describeRequests` describes so. */
export function apiDisturbances(request: string): readonly Disturbance[] {
  const writes = /^(?:POST|PATCH) .*(?:statuses|check-runs|comments)/.test(request);
  const asked = partsOf(request).map(({ name, fault }) =>
    lasting(`${name} whenever it is asked`, fault, isSame),
  );
  return [
    ...kindsFor(request).map(once),
    ...twice,
    ...always,
    ...asked,
    ...(writes ? everywhere : []),
    ...outages,
  ];
}

/** The same for one of git: `git upload-pack refs`. */
export function gitDisturbances(request: string): readonly Disturbance[] {
  if (!request.startsWith('git ')) return [];
  return [...gitKinds.map(once), lasting('no connection to git from there on', reset('before'), isOfGit)];
}

/** What is done about the first time goes wrong as well. */
const twice = [
  inARow('502 after the effect, then 500', badGatewayAfterEffect, serverError),
  inARow('two resets after the effect', reset('after'), reset('after')),
];

/** However often this very request is made. */
const always = [lasting('500 whenever it is tried', serverError, isSame)];

/** On every pull request. */
const everywhere = [
  lasting('500 for all that are like it', serverError, isAlike),
  lasting('resets after the effect of all that are like it', reset('after'), isAlike),
];

/** GitHub is gone, or will have nothing more of us. */
const outages = [
  lasting('no connection from there on', reset('before'), () => true),
  lasting('a limit for an hour from there on', secondaryLimit(3600), () => true),
];

function once({ name, fault, passes }: Kind): Disturbance {
  return {
    ...{ name, passes },
    begin: (faults, { index }) => faults.at(index, fault),
    concerns: ({ index }, first) => index === first.index,
  };
}

function inARow(name: string, fault: Fault, next: Fault): Disturbance {
  return {
    ...{ name, passes: null },
    begin(faults, { index }) {
      faults.at(index, fault);
      faults.at(index + 1, next);
    },
    concerns: ({ index }, first) => index === first.index || index === first.index + 1,
  };
}

function lasting(
  name: string,
  fault: Fault,
  includes: (request: LoggedRequest, first: LoggedRequest) => boolean,
): Disturbance {
  const concerns = (request: LoggedRequest, first: LoggedRequest) =>
    request.index >= first.index && includes(request, first);
  return {
    ...{ name, passes: null, concerns },
    begin: (faults, first) => faults.at({ when: (request) => concerns(request, first), nth: 'every' }, fault),
  };
}

function isOfGit({ kind }: LoggedRequest): boolean {
  return kind === 'git';
}

function isSame(request: LoggedRequest, { method, path, operation }: LoggedRequest): boolean {
  return request.method === method && request.path === path && request.operation === operation;
}

/** The same on any pull request, whether it is new or replaces something. */
function isAlike(request: LoggedRequest, { path }: LoggedRequest): boolean {
  const [kind = ''] = /statuses|check-runs|comments/.exec(path) ?? [];
  return request.method !== 'GET' && request.path.includes(kind);
}

function reset(when: 'before' | 'after'): Fault {
  return { kind: 'reset', when };
}
