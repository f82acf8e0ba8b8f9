import type { RunningMail } from '../services/mail.ts';
import type { RunningSms } from '../services/sms.ts';
import { type Html, html, page } from './html.ts';

export interface InboxPageProps {
  readonly mails: ReturnType<RunningMail['mails']>;
  readonly sms: ReturnType<RunningSms['messages']>;
}

type Message = { at: number; kind: Html; heading: string; to: string; text: string };

/** Everything that this machine would have sent, the latest first. */
export function inboxPage({ mails, sms }: InboxPageProps): string {
  const messages: Message[] = [
    ...mails.map(({ at, destination, subject, body }) => ({
      at,
      kind: html`邮件 Mail`,
      heading: subject,
      to: destination.to.join(', '),
      text: body.text ?? body.html ?? '',
    })),
    ...sms.map(({ at, to, text }) => ({ at, kind: html`短信 SMS`, heading: '', to, text })),
  ];
  const list = messages
    .toReversed()
    .toSorted((one, other) => other.at - one.at)
    .map(
      ({ at, kind, heading, to, text }) => html`<article>
<h2>${heading === '' ? kind : heading}</h2>
<p class="note">${kind} · ${localTime(at)} → ${to}</p>
<pre>${withLinks(text)}</pre>
</article>`,
    );
  return page(
    '收件箱 · Inbox',
    html`<h1>收件箱 · Inbox</h1>
<p class="note">本机发出的邮件和短信只存放在这里，不会寄出。Mail and SMS sent by this machine stay here; none leaves it.</p>
${list.length > 0 ? list : html`<p>还没有邮件或短信。No mail or SMS has been sent yet.</p>`}`,
  );
}

/** As the city's clocks show it, `2026-03-02 10:00:00`. */
const localTime = (seconds: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(seconds * 1_000);

/** The text with its addresses to follow. */
const withLinks = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>，。；）]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
