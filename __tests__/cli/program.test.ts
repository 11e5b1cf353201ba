import { describe, expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import type { Answering } from '../../src/cli/command.ts';
import { createProgram } from '../../src/cli/program.ts';

/** How many commands were understood in these arguments; the program throws what it does not understand. */
function understood(args: readonly string[]): number {
  const heard: Answering[] = [];
  createProgram((answering) => heard.push(answering)).parse(args, { from: 'user' });
  return heard.length;
}

describe('the command line understands', () => {
  test.each([
    ['init releases'],
    ['check --json --repo elsewhere'],
    ['adopt qa'],
    ['adopt qa payments@2.2.0 ledger@2.0.4 --remote origin'],
    ['new --target qa payments ledger@2.1.0'],
    ['new payments --target qa --source development --name first'],
    ['new --from qa/first'],
    ['new --from qa/first --target production payments@2.0.0 --name second'],
    ['validate'],
    ['validate plan/qa/first'],
    ['validate --file first.yml --target qa'],
    ['execute --environment qa --plan first'],
    ['reconcile'],
    ['resolve qa/first'],
    ['resolve qa/first payments --outcome failed'],
    ['retry qa/first'],
    ['reuse qa/first --target production --latest'],
    ['backout qa/first'],
    ['list --status aborted --since 2026-11-01 --search payments'],
    ['list --module payments-api --person bob --until 2026-11-30'],
    ['show qa/first'],
    ['show --application payments'],
    ['watch'],
    ['watch qa/first --until-waiting'],
    ['guard qa --modules a,b --operation publish'],
    ['guard qa --modules a --operation delete --wait 10m --by Bob --repo https://git.example.com/a/b.git'],
  ])('%s', (typed) => {
    expect(understood(typed.split(' '))).toBe(1);
  });
});

describe('the command line refuses', () => {
  test.each([
    ['', 'outputHelp'],
    ['deploy', "unknown command 'deploy'"],
    ['check everything', 'too many arguments'],
    ['new --target qa', "missing required argument 'app[@version]', or --from"],
    ['new payments', "required option '--target <environment>' not specified; only"],
    ['new --from qa', 'Expected ENVIRONMENT/PLAN'],
    ['list --status done', 'Allowed choices are open, merged,'],
    ['resolve qa/first payments --outcome maybe', 'Allowed choices are succeeded, failed.'],
    ['execute --environment ../x', 'A name has '],
    ['show qa', 'Expected ENVIRONMENT/PLAN'],
    ['show', "missing argument 'environment/plan', or conditions"],
    ['show qa/first --status open', 'leave out the conditions'],
    ['list --until soon', 'Expected a date'],
    ['guard qa --operation publish', "required option '--modules <modules>' not specified"],
    ['guard qa --modules a', "required option '--operation <operation>' not specified"],
    ['guard qa --modules a,,b --operation publish', 'A name has'],
    ['guard qa --modules a --operation look', 'Allowed choices are publish, configure, delete.'],
    ['guard qa --modules a --operation publish --wait soon', 'Expected a duration such as'],
    ['list --module Payments', 'A name has'],
    ['list --person=', 'Expected a login'],
  ])('%j', (typed, reason) => {
    const args = typed.split(' ').filter((word) => word !== '');
    expect(() => understood(args)).toThrow(CommanderError);
    expect(() => understood(args)).toThrow(reason);
  });
});
