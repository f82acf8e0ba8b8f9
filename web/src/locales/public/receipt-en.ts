/** The receipt of a complaint, and what to do with it. */
export const receiptEn = {
  receipt: {
    page: 'Filed',
    title: 'We have it',
    lead: 'Your complaint is registered. Please keep these two things first.',
    number: 'Number',
    queryCode: 'Query code',
    once: 'The query code is shown here once and cannot be recovered. Write it down, copy or print it now.',
    copy: 'Copy',
    copyNumber: 'Copy the number',
    copyCode: 'Copy the query code',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it.',
    due: 'The intake centre decides by {{at}} whether to accept it.',
    nextTitle: 'What happens next',
    next1:
      'The intake centre reads it and accepts it, or tells you in writing why not and where else to turn.',
    next2: 'A unit signs for it and handles it, never the one you complain about.',
    next3:
      'You get an answer, then say whether you are satisfied: a unit that did not handle it asks you, or you rate it on the follow page.',
    remembered:
      'This device remembers the number for 90 days (nothing of what you wrote or who you are), to tell you when you write about the same again.',
    forget: 'Do not remember it',
    forgotten: 'This device no longer remembers what was filed on it.',
    help: {
      lead: 'Your request is registered. Please keep these two things first.',
      due: 'The intake centre responds by {{at}}.',
      next1: 'The intake centre reads your request.',
      next2: 'What it can answer it answers; for the rest it asks the right department to help you.',
      next3: 'The answer stands on the follow page; if you gave a contact, you are told as well.',
    },
    qr: 'Scan to open the follow page (without the query code)',
    qrAlt: 'QR code of the follow page, with the number, without the query code',
    proofTitle: 'Proof of receipt',
    proofText:
      'These figures prove that exactly this content was received at this time. Any change would show.',
    hash: 'Content digest (SHA-256)',
    head: 'Head of the record',
    at: 'Received at',
    print: 'Print',
    save: 'Save receipt file',
    saveHint: 'The file does not hold the query code and can be given to others to verify.',
    follow: 'Follow it',
    another: 'File another',
    goneTitle: 'There is no receipt to show here',
    goneText:
      'The query code is shown once, after filing. If you kept number and code, follow your complaint with them.',
  },
};
