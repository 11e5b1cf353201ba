import type { Job, JobAnnotation } from '../../../model/actions/job.ts';
import { parseCommand, type WorkflowCommand } from './workflow-command.ts';

/** What a job prints: commands are obeyed, what is secret is masked. */
export interface JobLog {
  /** A line of a step. */
  line(text: string): void;
  /** A line of the runner, of which no command is taken. */
  say(text: string): void;
  error(message: string): void;
  mask(value: string): void;
  /** With `***` in the place of secrets. */
  masked(text: string): string;
}

const levels = new Map<string, JobAnnotation['level']>([
  ['notice', 'notice'],
  ['warning', 'warning'],
  ['error', 'failure'],
]);

/** `changed` is called after each line. */
export function createJobLog(job: Job, changed: () => void): JobLog {
  const secrets = new Set<string>();
  let resume: string | null = null;
  const masked = (text: string) =>
    [...secrets]
      .toSorted((one, other) => other.length - one.length)
      .reduce((so, secret) => so.replaceAll(secret, '***'), text);
  const say = (text: string) => {
    job.log.push(masked(text));
    changed();
  };
  const mask = (value: string) => {
    for (const line of value.split(/\r?\n/)) if (line.trim() !== '') secrets.add(line.trim());
  };
  const annotate = ({ name, properties, message }: WorkflowCommand, level: JobAnnotation['level']) => {
    const line = Number(properties.get('line'));
    job.annotations.push({
      level,
      message: masked(message),
      title: properties.has('title') ? masked(properties.get('title') ?? '') : null,
      path: properties.get('file') ?? null,
      line: Number.isInteger(line) && line > 0 ? line : null,
    });
    say(`##[${name}]${message}`);
  };
  const obey = (command: WorkflowCommand, text: string) => {
    const level = levels.get(command.name);
    if (level !== undefined) return annotate(command, level);
    switch (command.name) {
      case 'add-mask':
        return mask(command.message);
      case 'stop-commands':
        resume = command.message;
        return say(text);
      case 'debug':
      case 'endgroup':
      case 'group':
        return say(`##[${command.name}]${command.message}`);
      default:
        return say(text);
    }
  };
  return {
    say,
    mask,
    masked,
    error(message) {
      annotate({ name: 'error', properties: new Map(), message }, 'failure');
    },
    line(text) {
      const command = parseCommand(text);
      if (resume !== null) {
        if (command?.name === resume.toLowerCase()) resume = null;
        return say(text);
      }
      return command === null ? say(text) : obey(command, text);
    },
  };
}
