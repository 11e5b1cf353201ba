import type { Conversations } from '../../ports/conversations.ts';
import type { SourceTips } from '../../ports/source-tips.ts';
import type { EvaluationPorts } from '../pull-requests/evaluation-ports.ts';

export interface RequestingPorts extends EvaluationPorts {
  readonly conversations: Conversations;
  readonly tips: SourceTips;
}
