import { type Mode, modes } from './modes.ts';

/** One input of the action; action.yml and docs/action.md say the same, which tests compare. */
export interface InputDefinition {
  /** One sentence for people. */
  readonly description: string;
  /** As in action.yml; empty for none. */
  readonly default: string;
  readonly required: boolean;
  /** A `flag` is written as YAML writes a boolean; a `secret` is masked before anything else is done. */
  readonly kind: 'mode' | 'text' | 'secret' | 'flag' | 'minutes';
  /** In which modes it counts; elsewhere it is named in a warning. */
  readonly modes: readonly Mode[];
}

const ofEnvironments = modes.filter((mode) => !['guard', 'screen', 'doctor'].includes(mode));
const ofPlans = ofEnvironments.filter((mode) => mode !== 'deploy-all');

/** What changes a plan or a run that somebody has looked at. */
const ofOnePlan = ['refresh', 'abort', 'continue', 'confirm', 'retry', 'reuse', 'backout'] as const;

export const inputs = {
  mode: {
    description: `What this step is for: ${modes.join(', ')}. With auto the event says it.`,
    default: 'auto',
    required: false,
    kind: 'mode',
    modes,
  },
  token: {
    description: 'Token for this repository. Not used when app-id and private-key are given.',
    default: `\${{ github.token }}`,
    required: false,
    kind: 'secret',
    modes,
  },
  'app-id': {
    description: 'Id of the GitHub App that acts; everything works only with one.',
    default: '',
    required: false,
    kind: 'text',
    modes,
  },
  'private-key': {
    description: 'Private key of that App, in PEM form.',
    default: '',
    required: false,
    kind: 'secret',
    modes,
  },
  environment: {
    description: 'Name of an environment. In mode auto it counts when the workflow was started by hand.',
    default: '',
    required: false,
    kind: 'text',
    modes: [...ofEnvironments, 'guard'],
  },
  plan: {
    description: 'A plan, as its name together with environment, or as environment/name.',
    default: '',
    required: false,
    kind: 'text',
    modes: ofPlans,
  },
  digest: {
    description: 'Digest of the plan, as our comments show it; another plan than that one is left alone.',
    default: '',
    required: false,
    kind: 'text',
    modes: ofOnePlan,
  },
  source: {
    description: 'Environment that a reused plan, or Deploy All, takes its versions from.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['reuse', 'deploy-all'],
  },
  target: {
    description: 'Environment that a reused plan is for.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['reuse'],
  },
  latest: {
    description: 'Whether a reused plan takes the newest versions of its source.',
    default: 'false',
    required: false,
    kind: 'flag',
    modes: ['reuse'],
  },
  afresh: {
    description: 'Whether Deploy All covers everything that is behind, not only what its last run left over.',
    default: 'false',
    required: false,
    kind: 'flag',
    modes: ['deploy-all'],
  },
  'dry-run': {
    description: 'Whether to say only what would be written, and to write nothing.',
    default: 'false',
    required: false,
    kind: 'flag',
    modes: ofEnvironments,
  },
  out: {
    description: 'Folder that the page of the Deployment Plans screen is built in, from the workspace on.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['screen'],
  },
  'hand-over-after': {
    description:
      'Minutes after which a run goes on in another job, before this one reaches its time limit; 0 for never.',
    default: '300',
    required: false,
    kind: 'minutes',
    modes: ['execute'],
  },
  modules: {
    description: 'Modules that something is to be done to, separated by commas.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['guard'],
  },
  operation: {
    description: 'What is to be done to them: publish, configure or delete.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['guard'],
  },
  wait: {
    description: 'How long to wait for them while a run holds one, such as 10m; nothing for not at all.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['guard'],
  },
  'release-repository': {
    description: 'The release repository as owner/name; by default the repository of the job.',
    default: '',
    required: false,
    kind: 'text',
    modes: ['guard'],
  },
} as const satisfies Record<string, InputDefinition>;

export type InputName = keyof typeof inputs;

export const inputNames: readonly InputName[] = Object.keys(inputs).filter(isInputName);

export function inputDefinition(name: InputName): InputDefinition {
  return inputs[name];
}

function isInputName(text: string): text is InputName {
  return Object.hasOwn(inputs, text);
}

interface ValueOfKind {
  readonly mode: Mode;
  /** Null when it is not given. */
  readonly text: string | null;
  readonly secret: string | null;
  readonly flag: boolean;
  readonly minutes: number;
}

/** The inputs of one step, by name. */
export type Inputs = { readonly [Name in InputName]: ValueOfKind[(typeof inputs)[Name]['kind']] };
