import { plansWorkflowPath } from '../../domain/doctor/conventions.ts';
import { placeAddress } from '../../render/repository-place.ts';

/** The form by which GitHub starts the workflow; its address cannot fill it in, so people are told what belongs there. */
export interface WorkflowForm {
  /** Web address. */
  readonly url: string;
  /** `mode deploy-all, environment qa`. */
  readonly inputs: string;
}

/** Where GitHub shows it. */
const place = { kind: 'actions', page: plansWorkflowPath.replace('.github/', '') } as const;

/**
 * Null where the repository is not on GitHub.
 * @param repositoryUrl its web address
 * @param inputs by their names in the workflow; one without a value is left out
 */
export function workflowForm(
  repositoryUrl: string | null,
  inputs: Readonly<Record<string, string | null>>,
): WorkflowForm | null {
  const url = placeAddress(repositoryUrl, place);
  if (url === undefined) return null;
  const filled = Object.entries(inputs).flatMap(([name, value]) =>
    value === null ? [] : `${name} ${value}`,
  );
  return { url, inputs: filled.join(', ') };
}
