import { Ajv, type ValidateFunction } from 'ajv';
import { readDescription } from './description.ts';
import { objectAt } from './json.ts';
import { componentId, toJsonSchema } from './to-json-schema.ts';

const ajv = createAjv();
const compiled = new Map<string, ValidateFunction>();

/**
 * The validating function of a described schema, compiled when it is first asked for and kept for the process. Each
 * component is added as a schema of its own, and only those that can be reached: the whole description has
 * thousands, of which a request needs a handful.
 */
export function compileSchema(name: string, described: unknown): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const { schema, components } = toJsonSchema(described);
  addComponents(components);
  const validate = ajv.compile({ allOf: [schema] });
  compiled.set(name, validate);
  return validate;
}

function addComponents(names: readonly string[]): void {
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (ajv.schemas[componentId(name)] !== undefined) continue;
    const described = objectAt(readDescription().components, 'schemas')[name];
    if (described === undefined) throw new Error(`GitHub describes no component ${name}`);
    const { schema, components } = toJsonSchema(described);
    ajv.addSchema({ allOf: [schema] }, componentId(name));
    waiting.push(...components);
  }
}

function createAjv(): Ajv {
  const instance = new Ajv({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } });
  instance.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  instance.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  // Statuses of deployments say '' where they have no address; it is the described default.
  instance.addFormat('uri', (value: string) => value === '' || URL.canParse(value));
  instance.addFormat('uri-template', (value: string) => URL.canParse(value.replace(/\{[^}]*\}/g, '')));
  instance.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  instance.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
  return instance;
}
