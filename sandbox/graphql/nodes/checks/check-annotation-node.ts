import type { CheckAnnotation, CheckRun } from '../../../model/commits/check-run.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';

export function checkAnnotationNode(
  serving: Serving,
  run: CheckRun,
  annotation: CheckAnnotation,
): NodeSource {
  const { repository, headSha } = run.suite;
  return {
    path: annotation.path,
    location: {
      start: { line: annotation.startLine, column: annotation.startColumn },
      end: { line: annotation.endLine, column: annotation.endColumn },
    },
    annotationLevel: annotation.level.toUpperCase(),
    title: annotation.title,
    message: annotation.message,
    rawDetails: annotation.details,
    blobUrl: serving.urlOf(`/${fullName(repository)}/blob/${headSha}/${annotation.path}`),
  };
}
