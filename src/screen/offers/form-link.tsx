import { OutwardLink } from '../components/links.tsx';
import type { WorkflowForm } from './workflow-form.ts';

interface FormLinkProps {
  readonly form: WorkflowForm;
  /** Whether it is the only way; else it stands behind another one. */
  readonly isOnly: boolean;
}

/** Leads to the form that starts the workflow, and says what belongs there. */
export function FormLink({ form: { url, inputs }, isOnly }: FormLinkProps) {
  return (
    <span>
      <OutwardLink url={url}>{isOnly ? 'fill in the form' : 'or the form'}</OutwardLink>{' '}
      <span class="muted">with {inputs}</span>
    </span>
  );
}
