/** Why an operation was not carried out, with the status that the API answers then. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 403 | 405 | 409 | 422;
  readonly field: {
    readonly resource: string;
    readonly field: string;
    readonly code: 'invalid' | 'custom';
  } | null;

  constructor(status: Refusal['status'], message: string, field: Refusal['field'] = null) {
    super(message);
    this.status = status;
    this.field = field;
  }
}
