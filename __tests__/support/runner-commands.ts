/**
 * Which commands the runner of GitHub Actions would read in the output of a step, by the rules of its sources
 * (actions/runner: ActionCommand.TryParseV2 and TryParse, ActionCommandManager.TryProcessCommand).
 */
const registered = new Set([
  'internal-set-repo-path',
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
]);

/** What comparisons of strings may pass over, depending on the languages of the machine. */
const weightless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** The names of the commands in an output, whether strings are compared by characters or by languages. */
export function runnerCommands(output: string): string[] {
  // A line ends as StreamReader.ReadLine has it; other line breaks of Unicode are taken for ends here as well.
  return output.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => {
    const asSeen = line.replace(weightless, '');
    return [line, asSeen].flatMap((it) => readNew(it) ?? readOld(it) ?? []);
  });
}

/** `::name property=value,…::data`, after white space. */
function readNew(line: string): string | undefined {
  const trimmed = line.replace(/^[\s\u0085]+/, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  return end === -1 ? undefined : known(trimmed.slice(2, end));
}

/** `##[name property=value;…]data`, anywhere in a line. */
function readOld(line: string): string | undefined {
  const begin = line.indexOf('##[');
  const end = begin === -1 ? -1 : line.indexOf(']', begin);
  return end === -1 ? undefined : known(line.slice(begin + '##['.length, end));
}

function known(information: string): string | undefined {
  const [name = ''] = information.split(' ');
  return registered.has(name.toLowerCase()) ? name : undefined;
}
