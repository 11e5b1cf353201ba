type Variables = Readonly<Record<string, string | undefined>>;

/** Of the caller's environment every command sees these; what else it needs, its configuration names. */
const always = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

/** What a command sees of the caller's environment (docs/plan-format.md, deployers). */
export function handedVariables(named: readonly string[], caller: Variables): Record<string, string> {
  const handed = [...always, ...named].flatMap((name): [string, string][] => {
    const value = Object.hasOwn(caller, name) ? caller[name] : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(handed);
}
