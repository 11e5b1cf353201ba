/** `::name key=value,key=value::message` */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; null for plain text. */
export function parseCommand(line: string): WorkflowCommand | null {
  const [, name, written = '', message = ''] =
    /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ?? [];
  if (name === undefined) return null;
  const properties = written
    .split(',')
    .filter((part) => part.includes('='))
    .map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), unescapeProperty(part.slice(at + 1))] as const;
    });
  return { name: name.toLowerCase(), properties: new Map(properties), message: unescapeMessage(message) };
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
