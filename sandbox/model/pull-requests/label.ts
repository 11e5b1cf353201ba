/** What a repository marks issues with. */
export interface Label {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
}
