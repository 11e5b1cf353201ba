import { createNotifiers } from '../../adapters/notifiers/create-notifiers.ts';
import type { NotificationPorts } from '../../usecases/notifications/notification-ports.ts';
import type { Session } from './session.ts';

/** What telling people of runs needs besides: from this machine, and on GitHub by pull requests as well. */
export function notificationPorts(session: Session): NotificationPorts {
  const { clock, hosted } = session;
  return { ...session, notifiers: createNotifiers({ variables: process.env, clock }), site: hosted };
}
