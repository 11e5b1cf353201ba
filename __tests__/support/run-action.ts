import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputName, inputDefinition, inputNames } from '../../src/action/registry/inputs.ts';
import type { Variables } from './git-world.ts';
import { type RunnerCommand, understoodCommands } from './understood-commands.ts';

const program = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js');

/** A step as a workflow writes it, and the event that started its job. */
export interface ActionCall {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Partial<Readonly<Record<InputName, string>>>;
  /** The token of the job, for which the input `token` stands when it is left out. */
  readonly token?: string;
  readonly repository?: string;
  /** Where GitHub is; the default is an address at which nobody answers. */
  readonly addresses?: GitHubAddresses;
  /** Variables of the job that are others, or that it lacks (undefined). */
  readonly variables?: Variables;
}

export interface GitHubAddresses {
  readonly api: string;
  readonly graphql: string;
  readonly server: string;
}

export interface ActionResult {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the runner understood in both streams. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly summary: string;
}

/** Nobody listens on the reserved port 0. */
const nowhere = 'http://127.0.0.1:0';

/**
 * Runs the built action as the runner does: Node 24, the event in a file, and no variables but those that
 * GitHub documents. Everything is kept below `folder`, in a new folder for each run.
 */
export async function runAction(folder: string, call: ActionCall): Promise<ActionResult> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build`);
  const job = createJob(folder, call);
  const child = spawn(process.execPath, [program], { cwd: job.workspace, env: job.variables });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    ...{ code, stdout: stdout(), stderr: stderr() },
    commands: [...understoodCommands(stdout()), ...understoodCommands(stderr())],
    outputs: readOutputs(readFileSync(job.outputFile, 'utf8')),
    summary: readFileSync(job.summaryFile, 'utf8'),
  };
}

interface Job {
  readonly workspace: string;
  readonly outputFile: string;
  readonly summaryFile: string;
  readonly variables: Variables;
}

function createJob(folder: string, call: ActionCall): Job {
  const root = mkdtempSync(join(folder, 'job-'));
  const newFolder = (name: string) => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const file = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const [workspace, outputFile, summaryFile] = [
    newFolder('workspace'),
    file('output', ''),
    file('summary', ''),
  ];
  const { api, graphql, server } = call.addresses ?? { api: nowhere, graphql: nowhere, server: nowhere };
  const variables: Variables = {
    ...{ PATH: process.env.PATH, HOME: newFolder('home'), CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_EVENT_NAME: call.event, GITHUB_EVENT_PATH: file('event.json', JSON.stringify(call.payload)) },
    ...{ GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql, GITHUB_SERVER_URL: server },
    ...{ GITHUB_REPOSITORY: call.repository ?? 'acme/releases', GITHUB_WORKSPACE: workspace },
    ...{ GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile, GITHUB_JOB: 'plans' },
    ...{ GITHUB_RUN_ID: '1658821493', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKFLOW: 'deployment-plans' },
    ...{ RUNNER_TEMP: newFolder('temp'), RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' },
    ...inputVariables(call),
    ...call.variables,
  };
  return { workspace, outputFile, summaryFile, variables };
}

/** The runner hands over every input that action.yml names, with its default when the workflow gives none. */
function inputVariables({ inputs = {}, token = 'ghs_job' }: ActionCall): Variables {
  return Object.fromEntries(
    inputNames.map((name) => {
      const usual = name === 'token' ? token : inputDefinition(name).default;
      return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? usual];
    }),
  );
}

/** The file of outputs: `name<<delimiter`, the lines of the value, and the delimiter again. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const blocks = text.matchAll(/^(.+?)<<(.+)\n(?:([\s\S]*?)\n)?\2\n/gm);
  return new Map([...blocks].map(([, name = '', , value = '']) => [name, value]));
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}
