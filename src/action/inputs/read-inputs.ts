import { type InputName, type Inputs, inputs } from '../registry/inputs.ts';
import { isMode, type Mode, modes } from '../registry/modes.ts';
import { inputText, type Variables } from './input-text.ts';

/** The inputs of this step by their kinds, and what is wrong with them, one sentence each. */
export interface ReadInputs {
  /** What is wrong has its default. */
  readonly values: Inputs;
  readonly mistakes: readonly string[];
}

/** Never throws: what cannot be understood is a mistake in the answer. */
export function readInputs(variables: Variables): ReadInputs {
  const mistakes: string[] = [];
  const text = (name: InputName) => inputText(variables, name) || null;
  const flag = (name: 'latest' | 'afresh' | 'dry-run') =>
    flagOf(name, text(name) ?? inputs[name].default, mistakes);
  const values: Inputs = {
    mode: modeOf(text('mode') ?? inputs.mode.default, mistakes),
    token: text('token'),
    'app-id': text('app-id'),
    'private-key': text('private-key'),
    environment: text('environment'),
    plan: text('plan'),
    digest: text('digest'),
    source: text('source'),
    target: text('target'),
    latest: flag('latest'),
    afresh: flag('afresh'),
    'dry-run': flag('dry-run'),
    out: text('out'),
    'hand-over-after': minutesOf(text('hand-over-after') ?? inputs['hand-over-after'].default, mistakes),
    modules: text('modules'),
    operation: text('operation'),
    wait: text('wait'),
    'release-repository': text('release-repository'),
  };
  return { values, mistakes };
}

function modeOf(text: string, mistakes: string[]): Mode {
  if (isMode(text)) return text;
  mistakes.push(`input 'mode' is '${text}'; it is one of ${modes.join(', ')}`);
  return inputs.mode.default;
}

/** GitHub's own jobs last six hours, those of other machines five days. */
const mostMinutes = 5 * 24 * 60;

function minutesOf(text: string, mistakes: string[]): number {
  const minutes = Number(text);
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(text) && minutes <= mostMinutes) return minutes;
  mistakes.push(`input 'hand-over-after' is '${text}'; it is a number of minutes from 0 to ${mostMinutes}`);
  return Number(inputs['hand-over-after'].default);
}

/** As YAML 1.2 writes booleans, and as `getBooleanInput` of @actions/core reads them. */
function flagOf(name: InputName, text: string, mistakes: string[]): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (!/^(?:false|False|FALSE)$/.test(text)) {
    mistakes.push(`input '${name}' is '${text}'; it is true or false`);
  }
  return false;
}
