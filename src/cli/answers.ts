/**
 * What commands answer. It is one import, so that the built program has one part that is loaded late, and has
 * it whole before anything is done: the program's own files may be replaced while a run is under way.
 */
export { abortAnswer } from './answers/abort-answer.ts';
export { adoptAnswer } from './answers/adopt-answer.ts';
export { blockAnswer } from './answers/block-answer.ts';
export { checkAnswer } from './answers/check-answer.ts';
export { confirmAnswer } from './answers/confirm-answer.ts';
export { continueAnswer } from './answers/continue-answer.ts';
export { deployAllAnswer } from './answers/deploy-all-answer.ts';
export { deployAllReportAnswer } from './answers/deploy-all-report-answer.ts';
export { doctorAnswer } from './answers/doctor-answer.ts';
export { executeAnswer } from './answers/execute-answer.ts';
export { failureAnswer } from './answers/failure-answer.ts';
export { followUpAnswer } from './answers/follow-up-answer.ts';
export { guardAnswer } from './answers/guard-answer.ts';
export { initAnswer } from './answers/init-answer.ts';
export { inspectAnswer } from './answers/inspect-answer.ts';
export { listAnswer } from './answers/list-answer.ts';
export { logsAnswer } from './answers/logs-answer.ts';
export { newAnswer } from './answers/new-answer.ts';
export { pauseAnswer, unpauseAnswer } from './answers/pause-answers.ts';
export { reconcileAnswer } from './answers/reconcile-answer.ts';
export { refreshAnswer } from './answers/refresh-answer.ts';
export { renderAnswer } from './answers/render-answer.ts';
export { resolveAnswer } from './answers/resolve-answer.ts';
export { screenAnswer } from './answers/screen-answer.ts';
export { showAnswer } from './answers/show-answer.ts';
export { validateAnswer } from './answers/validate-answer.ts';
export { watchAnswer } from './answers/watch-answer.ts';
export { withSession } from './session/with-session.ts';
