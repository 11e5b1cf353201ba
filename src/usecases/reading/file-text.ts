/** The text that problems are shown in; what is no UTF-8 shows as replacement characters. */
export function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder().decode(bytes);
}
