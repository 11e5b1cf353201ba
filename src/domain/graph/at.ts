/** Element `index` of `values`. Outside its bounds is a bug and throws. Kept to one array type: it is in every hot loop. */
export function at(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no element ${index} among ${values.length}`);
  return value;
}
