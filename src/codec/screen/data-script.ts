/** Where the page finds its data, from the folder in which it stands itself. */
export const listData = 'list';
export const environmentsData = 'environments';

/** The details of a plan. */
export function detailsData(environment: string, plan: string): string {
  return `plans/${environment}/${plan}`;
}

/** The file of a piece of data; no name in it needs to be escaped in an address. */
export function dataPath(key: string): string {
  return `data/${key}.js`;
}

/**
 * A classic script that hands one piece of data to the page, which works from a file as well, where nothing can be
 * fetched. The JSON travels as a string: as an object literal a key `__proto__` would be lost. Nothing in it can end the
 * string, or a script element around it.
 */
export function dataScript(key: string, json: unknown): string {
  const text = JSON.stringify(json).replace(/[\\'<\u2028\u2029]/g, escaped);
  return `deploymentPlans.take(${JSON.stringify(key)}, JSON.parse('${text}'));\n`;
}

function escaped(character: string): string {
  return character === '\\' || character === "'"
    ? `\\${character}`
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
