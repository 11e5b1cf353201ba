/** What workflows get and mask. */
export interface Secret {
  readonly value: string;
  readonly createdAt: number;
}
