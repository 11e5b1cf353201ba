/** One output of the action; action.yml and docs/action.md say the same, which tests compare. */
export interface OutputDefinition {
  /** One sentence for people. */
  readonly description: string;
}

export const outputs = {
  verdict: {
    description:
      'Verdict on the plan that the event is about: pass, fail or unknown; empty when it is about none.',
  },
  status: {
    description: 'Status of that plan, such as open; empty when the event is about none.',
  },
  plan: {
    description: 'That plan as environment/name; empty when the event is about none.',
  },
  'pull-request': {
    description: 'Number of the pull request that proposes that plan; empty when there is none.',
  },
  result: {
    description: 'Everything that was found and done, as one line of JSON with a schema number.',
  },
} as const satisfies Record<string, OutputDefinition>;

export type OutputName = keyof typeof outputs;

export const outputNames: readonly OutputName[] = Object.keys(outputs).filter(isOutputName);

function isOutputName(text: string): text is OutputName {
  return Object.hasOwn(outputs, text);
}

/** What one step puts out; an empty text for nothing. */
export type Outputs = Readonly<Record<OutputName, string>>;
