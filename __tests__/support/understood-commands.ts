/** A command that the runner of GitHub Actions found in a line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The names that the runner knows; a line with any other name stays text. */
const names = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...[
    'internal-set-repo-path',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
  ],
]);

/** The commands in a job's output, by the rules of the runner (actions/runner, ActionCommand.cs). */
export function understoodCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => parseCommand(line) ?? parseOldCommand(line) ?? []);
}

/** `::name key=value,key=value::data`, after spaces. */
function parseCommand(line: string): RunnerCommand | undefined {
  const [, head = '', data = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  const end = head.indexOf(' ');
  const name = end < 0 ? head : head.slice(0, end);
  if (!names.has(name)) return undefined;
  const properties =
    end < 0
      ? []
      : head
          .slice(end + 1)
          .trim()
          .split(',');
  return { name, properties: pairsOf(properties, unescapeProperty), data: unescapeData(data) };
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOldCommand(line: string): RunnerCommand | undefined {
  const [, head = '', data = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  const [name = '', ...rest] = head.split(' ');
  if (!names.has(name)) return undefined;
  return { name, properties: pairsOf(rest.join(' ').split(';'), (it) => it), data };
}

function pairsOf(texts: readonly string[], unescapeText: (text: string) => string): Record<string, string> {
  const pairs = texts.map((text) => text.split(/=(.*)/s)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescapeText(value)]));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
