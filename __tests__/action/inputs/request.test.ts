import { describe, expect, test } from '@jest/globals';
import { type Request, readRequest } from '../../../src/action/inputs/request.ts';
import { secretsOf } from '../../../src/action/inputs/secrets.ts';
import { Refusal } from '../../../src/usecases/refusal.ts';

type Given = Readonly<Record<string, string>>;

const pem = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----';

function variablesOf(inputs: Given) {
  const given = { token: 'ghs_job', ...inputs };
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
}

function requestOf(inputs: Given): Request {
  return readRequest(variablesOf(inputs));
}

function mistakesIn(inputs: Given): string[] {
  try {
    requestOf(inputs);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.problems.map(({ message }) => message);
    throw cause;
  }
  return [];
}

describe('the inputs', () => {
  test('have their defaults', () => {
    expect(requestOf({})).toEqual({
      ...{ mode: 'auto', credentials: { kind: 'token', token: 'ghs_job' }, environment: null, plan: null },
      ...{
        digest: null,
        source: null,
        target: null,
        latest: false,
        afresh: false,
        dryRun: false,
        handOverAfter: 300,
        guard: { modules: [], operation: null, wait: 0, releaseRepository: null },
        out: null,
        withoutEffect: [],
      },
    });
  });

  test.each<[Given, Partial<Request>]>([
    [{ mode: 'validate' }, { mode: 'validate' }],
    [{ mode: '' }, { mode: 'auto' }],
    [
      { environment: 'qa', plan: '41' },
      { environment: 'qa', plan: '41' },
    ],
    [{ plan: 'qa/41' }, { environment: 'qa', plan: '41' }],
    [
      { environment: 'qa', plan: 'qa/41' },
      { environment: 'qa', plan: '41' },
    ],
    [{ environment: 'qa' }, { environment: 'qa', plan: null }],
    [{ 'dry-run': 'True' }, { dryRun: true }],
    [{ 'dry-run': 'FALSE' }, { dryRun: false }],
    [{ 'dry-run': '' }, { dryRun: false }],
    [
      { mode: 'execute', 'hand-over-after': '0' },
      { handOverAfter: 0, withoutEffect: [] },
    ],
    [{ 'hand-over-after': '0.5' }, { handOverAfter: 0.5, withoutEffect: ['hand-over-after'] }],
    [
      { 'app-id': 'Iv23liAbCdEf', 'private-key': pem },
      { credentials: { kind: 'app', appId: 'Iv23liAbCdEf', privateKey: pem } },
    ],
    [
      { mode: 'reuse', latest: 'true', target: 'qa' },
      { latest: true, target: 'qa', withoutEffect: [] },
    ],
    [{ latest: 'true', target: 'qa' }, { withoutEffect: ['target', 'latest'] }],
    [{ mode: 'doctor', plan: 'qa/41' }, { withoutEffect: ['plan'] }],
    [
      { mode: 'retry', digest: '0123456789ab' },
      { digest: '0123456789ab', withoutEffect: [] },
    ],
    [{ mode: 'validate', digest: '0123456789ab' }, { withoutEffect: ['digest'] }],
  ])('%j are understood', (inputs, expected) => {
    expect(requestOf(inputs)).toMatchObject(expected);
  });

  test.each<[Given, string]>([
    [{ digest: '0123' }, "input 'digest' is '0123'; it is twelve digits"],
    [{ mode: 'deploy' }, "input 'mode' is 'deploy'; it is one of auto, validate,"],
    [{ 'dry-run': 'yes' }, "input 'dry-run' is 'yes'; it is true or false"],
    [{ 'hand-over-after': '5h' }, "input 'hand-over-after' is '5h'; it is a number of minutes"],
    [{ 'hand-over-after': '7201' }, "'7201'; it is a number of minutes from 0 to 7200"],
    [{ environment: '../qa' }, "input 'environment' is '../qa'; a name is"],
    [{ source: 'QA', mode: 'reuse' }, "input 'source' is 'QA'; a name is"],
    [{ plan: '41' }, "input 'plan' is '41' without an environment"],
    [{ plan: '$(id)' }, "input 'plan' is '$(id)'; it is a name, or environment/name"],
    [{ plan: 'qa/41', environment: 'production' }, "which is not of 'environment' (production)"],
    [{ token: ' ' }, "input 'token' is empty"],
    [{ 'app-id': '1' }, "input 'app-id' is given without 'private-key'"],
    [{ 'private-key': pem }, "input 'private-key' is given without 'app-id'"],
    [{ 'app-id': '1', 'private-key': 'secret' }, "input 'private-key' is no private key in PEM form"],
    [{ 'app-id': '1 2', 'private-key': pem }, "input 'app-id' is no id"],
  ])('%j are refused', (inputs, mistake) => {
    expect(mistakesIn(inputs)).toEqual([expect.stringContaining(mistake)]);
  });

  test('are refused with all mistakes at once', () => {
    expect(mistakesIn({ mode: 'x', latest: 'x', target: '-x', plan: '-', token: '' })).toHaveLength(5);
  });
});

describe('secrets', () => {
  test('are known even where they are wrong', () => {
    expect(secretsOf(variablesOf({ 'private-key': 'not a key', token: 'ghs_job' }))).toEqual([
      'ghs_job',
      'not a key',
    ]);
    expect(secretsOf({})).toEqual([]);
    expect(secretsOf({ DEPLOYMENT_SECRET_KEY: 'hunter2', DEPLOYMENT_SECRET_NONE: '' })).toEqual(['hunter2']);
  });

  test('never stand in what is said about them', () => {
    const said = mistakesIn({ token: 'ghs_job', 'private-key': 'canary', 'app-id': '1', mode: 'x' }).join();
    expect(said).not.toContain('canary');
    expect(said).not.toContain('ghs_job');
  });
});
