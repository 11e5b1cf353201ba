import { expect, test } from '@jest/globals';
import { judgeBlindness } from '../../../src/domain/drift/judge-blindness.ts';
import type { Environment } from '../../../src/domain/model/configuration.ts';
import { configuration, environment } from '../../support/builders.ts';

const blind = { kind: 'command', command: ['./deploy.sh'], timeout: 1000, env: [] } as const;
const seeing = { ...blind, inspect: ['./look.sh'] };

const found = (change: Partial<Environment>) =>
  judgeBlindness(configuration(environment('qa', change))).map(({ message }) => message);

test('where drift blocks, whoever cannot look is named', () => {
  expect(found({ drift: 'block', deployer: blind, deployers: new Map([['ledger', blind]]) })).toEqual([
    "'qa' has drift: block, and its deployer and that of ledger cannot say what runs; give a command `inspect`, or every run with one of its applications is aborted",
  ]);
  expect(found({ drift: 'block', deployer: seeing, deployers: new Map([['ledger', blind]]) })).toHaveLength(
    1,
  );
});

test('elsewhere nobody need look', () => {
  expect(found({ drift: 'block', deployer: seeing })).toEqual([]);
  expect(found({ drift: 'report', deployer: blind })).toEqual([]);
  expect(found({ deployer: blind })).toEqual([]);
});
