/** Ending the messages about a case. */
export const unsubscribeEn = {
  unsubscribe: {
    page: 'End messages',
    title: 'No more messages',
    lead: 'This concerns messages about {{number}} only. It changes nothing about how the case is handled, and you can undo it at any time.',
    statutory:
      'Letters we owe you are still sent: refusal, request for supplements, transfer, answer, termination, and decisions such as reopening the case or finding that a payment was made. Everything else you can follow online with your query code.',
    stop: 'No more messages',
    resume: 'Send messages again',
    stopped: 'Messages are off',
    stoppedText:
      'From now on we send only the letters we owe you. If this was a mistake, choose “Send messages again”.',
    resumed: 'Messages are on',
    resumedText: 'We will tell you again how your case goes on.',
    failed: 'That did not work',
    incomplete: 'This link is incomplete',
    incompleteText:
      'It does not say which complaint the messages are about. Open the whole link again from the latest message.',
  },
};
