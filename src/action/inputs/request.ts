import type { Credentials } from '../../adapters/github/credentials/tokens.ts';
import { isName, nameGrammar, type PlanAddress, parsePlanAddress } from '../../domain/names.ts';
import { isShortDigest } from '../../domain/short-digest.ts';
import { mistaken } from '../mistaken.ts';
import { type InputName, type Inputs, inputDefinition, inputNames } from '../registry/inputs.ts';
import type { Mode } from '../registry/modes.ts';
import { credentialsOf } from './credentials.ts';
import { type GuardRequest, readGuardRequest } from './guard-request.ts';
import { inputText, type Variables } from './input-text.ts';
import { readInputs } from './read-inputs.ts';

/** What the workflow asks of this step, understood and checked. */
export interface Request {
  readonly mode: Mode;
  readonly credentials: Credentials;
  readonly environment: string | null;
  /** Name of a plan in `environment`. */
  readonly plan: string | null;
  /** Of the plan as whoever started the job has seen it. */
  readonly digest: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly latest: boolean;
  readonly afresh: boolean;
  readonly dryRun: boolean;
  /** The folder that a page is built in. */
  readonly out: string | null;
  /** Minutes from when a run is begun; 0 for never. */
  readonly handOverAfter: number;
  readonly guard: GuardRequest;
  /** Inputs that are given and do not count in this mode. */
  readonly withoutEffect: readonly InputName[];
}

/** Understands the inputs; throws a Refusal with all mistakes at once. */
export function readRequest(variables: Variables): Request {
  const { values, mistakes } = readInputs(variables);
  const credentials = credentialsOf(values);
  const address = addressOf(values);
  const { guard, mistakes: mistakesOfGuard } = readGuardRequest(values);
  const all = [
    ...mistakes,
    ...(credentials.kind === 'none' ? [credentials.mistake] : []),
    ...(['environment', 'source', 'target'] as const).flatMap((name) => mistakesOfName(name, values[name])),
    ...mistakesOfDigest(values.digest),
    ...('mistake' in address ? [address.mistake] : []),
    ...mistakesOfGuard,
  ];
  if (credentials.kind === 'none' || 'mistake' in address || all.length > 0) throw mistaken(all);
  return {
    ...{ mode: values.mode, credentials, ...address, digest: values.digest },
    ...{ source: values.source, target: values.target },
    ...{ latest: values.latest, afresh: values.afresh, dryRun: values['dry-run'] },
    handOverAfter: values['hand-over-after'],
    guard,
    out: values.out,
    withoutEffect: withoutEffect(variables, values.mode),
  };
}

type Address = { readonly [Part in keyof PlanAddress]: string | null };

/** The plan that is meant: a name in `environment`, or both in one text. */
function addressOf({ environment, plan }: Inputs): Address | { readonly mistake: string } {
  if (plan === null || (environment !== null && isName(plan))) return { environment, plan };
  if (isName(plan)) {
    return {
      mistake: `input 'plan' is '${plan}' without an environment; give 'environment', or write environment/name`,
    };
  }
  const address = parsePlanAddress(plan);
  if (address === undefined) {
    return { mistake: `input 'plan' is '${plan}'; it is a name, or environment/name, of ${nameGrammar}` };
  }
  if (environment !== null && environment !== address.environment) {
    return {
      mistake: `input 'plan' is '${plan}', which is not of 'environment' (${environment}); leave one out`,
    };
  }
  return address;
}

function mistakesOfName(input: InputName, value: string | null): string[] {
  if (value === null || isName(value)) return [];
  return [`input '${input}' is '${value}'; a name is ${nameGrammar}`];
}

function mistakesOfDigest(digest: string | null): string[] {
  if (digest === null || isShortDigest(digest)) return [];
  return [`input 'digest' is '${digest}'; it is twelve digits from 0 to f, as our comments show them`];
}

function withoutEffect(variables: Variables, mode: Mode): InputName[] {
  return inputNames.filter((name) => {
    const { modes, default: usual } = inputDefinition(name);
    const text = inputText(variables, name);
    return text !== '' && text !== usual && !modes.includes(mode);
  });
}
