import { parseYamlPath, yamlPathGrammar } from '../../domain/manifests/parse-yaml-path.ts';
import {
  hasOnlyPlaceholders,
  placePlaceholders,
  valuePlaceholders,
} from '../../domain/manifests/placeholders.ts';
import { isMirroredTask } from '../../domain/pull-requests/published-names.ts';
import { isReferenceName } from '../../domain/versions/reference-name.ts';
import { checkedText } from '../definitions/checked-text.ts';
import { isRelativePath, repository } from '../definitions/scalars.ts';
import { described, mapping, oneOf, optional, withOneOf } from '../definitions/structures.ts';

/* What is configured of engines that carry out operations by themselves. */

const control = /\p{Cc}/u;
/** GitHub: an environment's name and a status' context have at most so many characters. */
const longestName = 255;

const isNameOfGitHub = (value: string) =>
  value.trim() === value && value !== '' && value.length <= longestName && !control.test(value);

const isAboutPlace = (value: string) => hasOnlyPlaceholders(value, placePlaceholders);

/** A name that people give on GitHub. */
const nameOfGitHub = checkedText({
  expected: `text of at most ${longestName} characters, in which {environment} and {application} stand for names`,
  test: (value) => isNameOfGitHub(value) && isAboutPlace(value),
});

const task = checkedText({
  expected: 'text of at most 128 characters that does not begin with deploy:, as those of our own reports do',
  test: (value) => isNameOfGitHub(value) && value.length <= 128 && !isMirroredTask(value),
});

export const deployment = mapping({
  environment: optional("The Deployment's environment; default {environment}.", nameOfGitHub),
  task: optional('By which engines tell it from others; default deploy.', task),
  repository: optional('Whose Deployment it is; default application.', oneOf('release', 'application')),
});

const branch = checkedText({ expected: 'the name of a branch, such as main', test: isReferenceName });

const file = checkedText({
  expected:
    'a path inside the repository, such as apps/{application}/kustomization.yaml, in which {environment} and {application} stand for names',
  test: (value) => isRelativePath(value) && !/(?:^|\/)\.git(?:\/|$)/i.test(value) && isAboutPlace(value),
});

const image = checkedText({
  expected: 'the name of an image, such as ghcr.io/acme/{application}, without a tag',
  test: (value) => /^[^\s:@]+(?::\d+\/[^\s:@]+)?$/.test(value) && isAboutPlace(value),
});

const yamlPath = checkedText({
  expected: yamlPathGrammar,
  test: (value) => parseYamlPath(value) !== undefined && isAboutPlace(value),
});

const value = checkedText({
  expected: 'text with {version}, {tag} or {commit} in it, such as v{version}',
  test: (text) =>
    isNameOfGitHub(text) &&
    hasOnlyPlaceholders(text, valuePlaceholders) &&
    valuePlaceholders.some((name) => text.includes(`{${name}}`)),
});

const wait = withOneOf(
  mapping({
    status: optional('The context of a commit status.', nameOfGitHub),
    deployment: optional('The environment of a Deployment.', nameOfGitHub),
  }),
  ['status'],
  ['deployment'],
);

export const waitKeys = Object.keys(wait.shape);

/** The ways to say where the version stands, of which a manifest has exactly one. */
export const placeKeys = ['kustomize', 'helm', 'path'] as const;

export const manifest = withOneOf(
  mapping({
    repository: described('The repository that the engine deploys from.', repository),
    branch: optional('Its branch; default main.', branch),
    file: described('The file that says what is deployed.', file),
    kustomize: optional('An image of a kustomization, whose newTag becomes the version.', image),
    helm: optional('The place of the version among the values of a Helm chart.', yamlPath),
    path: optional('The place of the version in any other YAML file.', yamlPath),
    value: optional('What is written there; default {version}.', value),
    wait: optional('What says that the engine is done; default: the commit is enough.', wait),
  }),
  ...placeKeys.map((kind) => [kind]),
);

export const manifestKeys = Object.keys(manifest.shape);
