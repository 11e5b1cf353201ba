import { plansWorkflowPath } from '../../domain/doctor/conventions.ts';

/** The form by which GitHub starts the workflow; its address cannot fill it in, so people are told what belongs there. */
export interface WorkflowForm {
  /** Web address. */
  readonly url: string;
  /** `mode deploy-all, environment qa`. */
  readonly inputs: string;
}

/** Where GitHub shows it, below the repository. */
const page = plansWorkflowPath.replace('.github', 'actions');

/** Inputs by their names in the workflow; one without a value is left out. */
export function workflowForm(
  repositoryUrl: string,
  inputs: Readonly<Record<string, string | null>>,
): WorkflowForm {
  const filled = Object.entries(inputs).flatMap(([name, value]) =>
    value === null ? [] : `${name} ${value}`,
  );
  return { url: `${repositoryUrl}/${page}`, inputs: filled.join(', ') };
}
