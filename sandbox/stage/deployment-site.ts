import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that a deployment did, as it is seen from outside of every record. */
export interface Deed {
  readonly step: 'begin' | 'end';
  readonly environment: string;
  readonly plan: string;
  readonly application: string;
  readonly version: string;
  readonly key: string;
}

/** Where deployments take place: they write down what they do, and wait or fail when they are told to. */
export interface DeploymentSite {
  /** In the order in which they happened. */
  readonly deeds: readonly Deed[];
  /** Deployments of an application do not end until `release` is called for it. */
  hold(application: string): void;
  release(application: string): void;
  /** Deployments of an application fail from now on. */
  breakDown(application: string): void;
  repair(application: string): void;
  /** The text of `deploy/deploy.sh`, for a command. */
  readonly script: string;
  /** Folder of an action that does the same, for a workflow. */
  readonly action: string;
}

/** `folder` exists and is empty; it is how scripts and the site talk to each other. */
export function createDeploymentSite(folder: string): DeploymentSite {
  const place = (kind: string, application = '') => join(folder, kind, application);
  for (const kind of ['held', 'broken', 'action']) mkdirSync(place(kind), { recursive: true });
  const log = join(folder, 'log');
  writeFileSync(log, '');
  writeFileSync(join(place('action'), 'action.yml'), actionFile);
  writeFileSync(join(place('action'), 'main.mjs'), actionProgram(folder));
  return {
    get deeds() {
      return readFileSync(log, 'utf8').split('\n').filter(Boolean).map(toDeed);
    },
    hold: (application) => writeFileSync(place('held', application), ''),
    release: (application) => rmSync(place('held', application)),
    breakDown: (application) => writeFileSync(place('broken', application), ''),
    repair: (application) => rmSync(place('broken', application)),
    script: script(folder),
    action: place('action'),
  };
}

/** Each plan's deeds, as `begin ledger`, in their order. */
export function deedsOf({ deeds }: DeploymentSite, plan: string): string[] {
  return deeds.filter((deed) => deed.plan === plan).map(({ step, application }) => `${step} ${application}`);
}

/** Whether an application was deployed here at all, by whatever plan. */
export function hasBegun({ deeds }: DeploymentSite, application: string): boolean {
  return deeds.some((deed) => deed.step === 'begin' && deed.application === application);
}

function toDeed(line: string): Deed {
  const [step, environment = '', plan = '', application = '', version = '', key = ''] = line.split(' ');
  if (step !== 'begin' && step !== 'end') throw new Error(`the site wrote '${line}'`);
  return { step, environment, plan, application, version, key };
}

function script(folder: string): string {
  const facts = ['ENVIRONMENT', 'PLAN', 'APPLICATION', 'VERSION', 'KEY'].map((name) => `$DEPLOYMENT_${name}`);
  return `#!/bin/sh
set -eu
say() { echo "$1 ${facts.join(' ')}" >> '${folder}/log'; }
say begin
while [ -e "${folder}/held/$DEPLOYMENT_APPLICATION" ]; do sleep 0.05; done
if [ -e "${folder}/broken/$DEPLOYMENT_APPLICATION" ]; then echo 'it is broken' >&2; exit 3; fi
say end
`;
}

const actionFile = `name: deployer
description: deploys one application
inputs:
  facts: { description: 'what to deploy, as JSON', required: true }
runs:
  using: node24
  main: main.mjs
`;

function actionProgram(folder: string): string {
  return `import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
const facts = JSON.parse(process.env.INPUT_FACTS);
const { environment, plan, application, version, key } = facts;
const say = (step) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, [step, environment, plan, application, version, key].join(' ') + '\\n');
say('begin');
while (existsSync(${JSON.stringify(folder)} + '/held/' + application)) await sleep(50);
if (existsSync(${JSON.stringify(folder)} + '/broken/' + application)) {
  console.error('it is broken');
  process.exit(3);
}
say('end');
`;
}
