import { tmpdir } from 'node:os';
import type { Inspection } from '../../../domain/drift/inspection.ts';
import type { DeploymentEnd, InspectionOrder } from '../../../ports/deployer.ts';
import { type OutputPump, startOutputPump } from '../../programs/output/output-pump.ts';
import { writeMask } from '../../programs/output/write-mask.ts';
import { systemTimer } from '../../programs/timer.ts';
import type { CommandDeployerOptions } from '../command-deployer.ts';
import { startGate } from '../gate.ts';
import { gateEffect } from '../gate-effect.ts';
import { type PreparedCommand, preparedCommand } from '../prepared-command.ts';
import { secretsSeen } from '../secrets/secret-settings.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import { inspectionEnvironment } from './inspection-environment.ts';
import { readAnswer } from './read-answer.ts';

/** Milliseconds of one look, however long a deployment may take: a run that holds its lock waits for it. */
const longest = 2 * 60_000;

/**
 * Asks the configuration's command which version runs, in a clean checkout and a process group of its own. What it prints
 * first is its answer, what it says on standard error is for people. Rejects when it cannot be started.
 */
export async function inspectByCommand(
  options: CommandDeployerOptions,
  order: InspectionOrder,
): Promise<Inspection> {
  const { processes, temporaryFolder = tmpdir() } = options;
  const coordinator = await processes.self();
  const workspace = await createWorkspace(temporaryFolder, { settings: new Map(), coordinator });
  try {
    await order.checkOut(workspace.checkout);
    return await look(options, order, workspace);
  } finally {
    // A sweep takes what cannot be removed; what was found is worth more.
    await workspace.remove().catch((error) => order.onLine(`[deployment-plans] ${error}`));
  }
}

async function look(
  options: CommandDeployerOptions,
  order: InspectionOrder,
  workspace: Workspace,
): Promise<Inspection> {
  const said: string[] = [];
  const end = await carryOut(options, {
    order,
    workspace,
    onAnswer: (line) => said.length === 0 && said.push(line),
  });
  return end.outcome === 'succeeded' ? readAnswer(said[0]) : { kind: 'unknown', reason: failure(end) };
}

function failure({ reason }: DeploymentEnd): string {
  return `its inspection did not succeed: ${reason ?? 'nobody knows why'}`;
}

interface Look {
  readonly order: InspectionOrder;
  readonly workspace: Workspace;
  readonly onAnswer: (line: string) => void;
}

async function carryOut(options: CommandDeployerOptions, { order, workspace, onAnswer }: Look) {
  const mask = await writeMask(
    workspace.mask,
    secretsSeen({ ...order, secrets: new Map() }, options.variables),
  );
  // No log is kept: there may be many inspections, and what they say is shown when they fail.
  const answer = await startOutputPump({ pipe: workspace.pipe, log: null, mask, onLine: onAnswer });
  const remarks = await startOutputPump({
    pipe: workspace.secondPipe,
    log: null,
    mask,
    onLine: order.onLine,
  });
  const prepared = await behindGate(options, { order, workspace }, { answer, remarks });
  const stop = () => prepared.stop();
  if (order.signal.aborted) stop();
  order.signal.addEventListener('abort', stop);
  try {
    return await prepared.open();
  } finally {
    order.signal.removeEventListener('abort', stop);
  }
}

async function behindGate(
  { processes, variables, timer = systemTimer }: CommandDeployerOptions,
  { order, workspace }: Omit<Look, 'onAnswer'>,
  { answer, remarks }: { readonly answer: OutputPump; readonly remarks: OutputPump },
): Promise<PreparedCommand> {
  const { deployer } = order;
  const gate = await startGate({
    command: deployer.inspect,
    folder: workspace.checkout,
    environment: inspectionEnvironment(order, variables),
    output: answer.writeEnd.fd,
    errors: remarks.writeEnd.fd,
  }).finally(() => Promise.all([answer.writeEnd.close(), remarks.writeEnd.close()]));
  const effect = await gateEffect(gate, processes, workspace);
  const timeout = Math.min(deployer.timeout, longest);
  return preparedCommand({
    ...{ effect, gate, processes, timer },
    order: { ...order, deployer: { ...deployer, command: deployer.inspect, timeout } },
    finish: async () => {
      await Promise.all([answer.drained(), remarks.drained()]);
    },
  });
}
