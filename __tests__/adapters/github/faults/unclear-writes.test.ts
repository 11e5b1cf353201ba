import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import type { LoggedRequest } from '../../../../sandbox/requests/request-log.ts';
import { createMirror } from '../../../../src/adapters/github/mirror/create-mirror.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { mirrorWriteCases } from '../mirror/mirror-write-cases.ts';
import { firstAnswers } from './first-answers.ts';
import { type Place, writeCases } from './write-cases.ts';

function isWrite({ kind, method }: LoggedRequest): boolean {
  return kind === 'rest' && method !== 'GET';
}

describe.each([...writeCases, ...mirrorWriteCases])(
  'writing $name',
  ({ prepare, write, requests, effects, before, after }) => {
    let github: GitHubWorld;
    let place: Place;
    let id: number | null;
    let branches = 0;

    beforeAll(async () => {
      github = await createGitHubWorld();
    });
    afterAll(() => github.sandbox.close());

    beforeEach(async () => {
      branches += 1;
      const branch = `plan/qa/${branches}`;
      const head = await github.createBranch(branch);
      const { forge, api } = github.connect();
      const number = await github.propose(branch);
      place = { github, head, number, forge, mirror: createMirror(api) };
      id = (await prepare?.(place)) ?? null;
      github.requests();
    });
    afterEach(() => github.sandbox.faults.clear());

    /** Something goes wrong with one of the requests that write; from 1. */
    function failWrite(nth: number, fault: Fault): void {
      let seen = 0;
      github.sandbox.faults.at((request) => isWrite(request) && ++seen === nth, fault);
    }

    test('takes no more requests than it must', async () => {
      await write(place, id);
      expect(github.requests()).toHaveLength(requests);
      expect(effects(place)).toEqual(after);
    });

    const everyRequest = Array.from({ length: requests }, (_, index) => index + 1);
    const moments = everyRequest.flatMap((nth) =>
      Object.entries(firstAnswers).map(([name, fault]) => ({ name, nth, fault })),
    );
    test.each(moments)('takes effect exactly once after $name at request $nth', async ({ nth, fault }) => {
      failWrite(nth, fault);
      await write(place, id);
      expect(github.sandbox.faults.pending).toBe(0);
      expect(effects(place)).toEqual(after);
    });

    test('is not repeated when it cannot be seen what became of it', async () => {
      failWrite(1, badGatewayAfterEffect);
      github.sandbox.faults.at({ kind: 'rest', method: 'GET', nth: 'every' }, serverError);
      github.sandbox.faults.at({ kind: 'graphql', nth: 'every' }, serverError);
      await expect(write(place, id)).rejects.toThrow(ForgeUnavailable);
      expect(github.requests().filter((request) => /^P/.test(request))).toHaveLength(1);
    });

    test('is given up after the second try', async () => {
      failWrite(1, serverError);
      failWrite(2, serverError);
      await expect(write(place, id)).rejects.toThrow(/GitHub failed \(500\); try again later/);
      expect(effects(place)).toEqual(before);
    });

    test('is not tried again when the token may not', async () => {
      const token = github.workflowToken({ metadata: 'read', contents: 'read' });
      const { forge, api } = github.connect({ credentials: { kind: 'token', token } });
      await expect(write({ ...place, forge, mirror: createMirror(api) }, id)).rejects.toThrow(ForgeForbidden);
      expect(effects(place)).toEqual(before);
    });
  },
);
