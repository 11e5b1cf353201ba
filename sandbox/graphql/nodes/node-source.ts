/**
 * What graphql takes the fields of an object from: values, or functions of the field's arguments. A type that
 * stands behind an interface or a union says its name in `__typename`.
 */
export type NodeSource = Readonly<Record<string, unknown>>;
