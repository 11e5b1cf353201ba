import { deliveryInWords } from '../../render/in-words/delivery-in-words.ts';
import { notificationInWords } from '../../render/notifications/notification-in-words.ts';
import { plainText } from '../../render/text/plain-text.ts';
import type { PageSection, PlanOnPage } from './page-section.ts';

/** What became of all that its run was owed: its follow-up, and each message about it. */
export function messagesSection({ details, shown }: PlanOnPage): PageSection | undefined {
  const { delivery } = details;
  if (delivery === null) return undefined;
  const { followUp, notifications = [] } = delivery;
  const sentences = [
    ...(followUp === undefined ? [] : [deliveryInWords(shown.listed, followUp)]),
    ...notifications.map((it) => notificationInWords(shown.listed, it)),
  ];
  if (sentences.length === 0) return undefined;
  const content = (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{plainText(sentence)}</li>
      ))}
    </ul>
  );
  return { id: 'messages', title: 'Who was told', content };
}
