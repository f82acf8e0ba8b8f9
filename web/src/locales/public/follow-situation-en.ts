/** What is said of a case beside its status. */
export const situationEn = {
  archiving: {
    title: 'Done, being archived',
    text: 'There is nothing more for you to do. It will show as closed here shortly.',
  },
  archived: {
    title: 'Closed',
    text: 'This case is done and archived. If something new happens, file another one and mention this number.',
  },
  notDrawn: {
    title: 'Not drawn for a return visit',
    text: 'A share of the answered cases is drawn for a return visit. This one was not, so you were not asked to rate it, and it is not part of the satisfaction rate.',
  },
  closed: {
    title: 'Closed by approval',
    text: 'This case was closed early by approval; the reason is below. If you disagree, call 12345.',
  },
  roundDeclined: {
    title: 'Not handled once more',
    text: 'You were dissatisfied again. The supervising office decided against another round, and the case is archived as dissatisfied. If you disagree, call 12345. The reason:',
  },
  unsettled: {
    title: 'Not settled there; archived',
    text: 'Above is what the other body told. You can go other ways, such as arbitration or a court; if you are not sure which, call 12345. If something new happens, file another one and mention this number.',
  },
  owed: {
    title: 'The payments are still being followed',
    text: 'Not all of the debt is paid. If an instalment is not paid on its day, the case is handled again from the next day on, without your asking. If a payment is recorded that did not come, say so below.',
  },
  supplement: {
    title: 'Please supplement by {{until}}',
    text: 'What is named below is missing to decide on acceptance. Until you supplement, the clock for acceptance stands still; if nothing comes in time, the complaint is not accepted.',
  },
  reconsider: {
    title: 'Being reconsidered',
    text: 'Somebody who took no part in the first decision looks at it again and decides by {{until}}. There is nothing you need to do.',
  },
  adjudicate: {
    title: 'The supervising office decides who handles it',
    text: 'It was returned twice. By {{until}} the supervising office names the unit, which cannot return it. The overall time runs on.',
  },
  decide: {
    title: 'The supervising office decides on another round',
    text: 'You were not satisfied again. The decision is made by {{until}} and shown here with its reason.',
  },
  referral: {
    discipline: {
      title: 'Handed to the discipline inspection body',
      text: 'Handed over on {{since}}; it has not confirmed the receipt yet. Its result will be shown here.',
    },
    procuratorate: {
      title: 'Handed to the procuratorate',
      text: 'Handed over on {{since}}; it has not confirmed the receipt yet. Its result will be shown here.',
    },
    mediation: {
      title: 'Handed to a mediation body',
      text: 'Handed over on {{since}}; it has not confirmed the receipt yet. Its result will be shown here.',
    },
    arbitration: {
      title: 'Handed to an arbitration body',
      text: 'Handed over on {{since}}; it has not confirmed the receipt yet. Its result will be shown here.',
    },
    court: {
      title: 'Handed to the court',
      text: 'Handed over on {{since}}; it has not confirmed the receipt yet. Its result will be shown here.',
    },
  },
  referralReceived: {
    discipline: {
      title: 'Handed to the discipline inspection body',
      text: 'It confirmed the receipt on {{since}} and is dealing with it. Its result will be shown here.',
    },
    procuratorate: {
      title: 'Handed to the procuratorate',
      text: 'It confirmed the receipt on {{since}} and is dealing with it. Its result will be shown here.',
    },
    mediation: {
      title: 'Handed to a mediation body',
      text: 'It confirmed the receipt on {{since}} and is mediating. Its result will be shown here.',
    },
    arbitration: {
      title: 'Handed to an arbitration body',
      text: 'It confirmed the receipt on {{since}} and is dealing with it. Its result will be shown here.',
    },
    court: {
      title: 'Handed to the court',
      text: 'It confirmed the receipt on {{since}} and is dealing with it. Its result will be shown here.',
    },
  },
  pending: {
    extension: {
      title: 'Awaiting approval: more time',
      text: 'The unit in charge asked for more time; somebody else decides by {{until}}. Until it is granted, the due time stays.',
    },
    suspension: {
      title: 'Awaiting approval: suspension',
      text: 'The unit in charge asked to pause; the supervising office decides by {{until}}. Until it is granted, the clock runs on.',
    },
    termination: {
      title: 'Awaiting approval: termination',
      text: 'The unit in charge asked to end the handling; the supervising office decides by {{until}}. If it is granted, you will be told why.',
    },
    refusal: {
      title: 'Awaiting approval: not to accept it',
      text: 'An official thinks it should not be accepted; this is decided by {{until}}. If it is granted, you will see the reason and another way, and can object once.',
    },
    transfer: {
      title: 'Awaiting approval: another body',
      text: 'An official asked to hand it to another body; this is decided by {{until}}. The result will still be shown here.',
    },
    closing: {
      title: 'Awaiting approval: closing',
      text: 'The unit in charge asked to close it early; this is decided by {{until}}. If it is granted, you will be told why.',
    },
    unmasking: {
      title: 'Awaiting approval: seeing who you are',
      text: 'An official asked to see your identity for the handling; this is decided by {{until}}. Whoever looks leaves a record.',
    },
    withdrawal: {
      title: 'You asked to withdraw; the intake centre has to consent',
      text: 'It decides by {{until}}. Until then the handling goes on and the clock runs.',
    },
  },
  contactDue: {
    title: 'Somebody contacts you by {{until}}',
    text: 'Please mind the phone or mailbox that you left. Once you were contacted, it says here by which unit and when.',
  },
  contactOverdue: {
    title: 'No contact is on record, though it was due by {{until}}',
    text: 'The unit that has to contact you is overdue, which counts in its response rate. If it is urgent, call 12345, or add information here.',
  },
  suspended: {
    title: 'Suspended: the clock stands still',
    text: 'Since {{since}}; handling goes on by {{until}} at the latest, perhaps earlier. The time it stands is not counted, so the due time moves later. The reason:',
  },
  extended: {
    title: 'Due on {{to}} now',
    text: 'It was due on {{from}} before. Somebody else than who asked granted more time. The reason:',
  },
  again: {
    title: 'Being handled once more',
    text: 'You were not satisfied with the last result, so it is handled again by right. You will get a new answer and can rate again.',
  },
  instalmentMissed: {
    title: 'An instalment was missed, so it is handled again',
    text: 'It was found on {{since}} that an instalment had not been paid on its day, and the case is handled once more without your asking. Below you see who has it and by when; you can add information.',
  },
  reopened: {
    title: 'Reopened and being handled once more',
    text: 'On {{since}} the supervising office revoked the closing, and the unit in charge handles it once more; the deadline is not reset. You will get a new answer and can rate again. Why:',
  },
  objection: {
    title: 'You disagree? Ask for reconsideration by {{until}}',
    text: 'You can do so once. Somebody who took no part in this decision looks at it again.',
  },
  objectionOver: {
    title: 'The time for reconsideration is over',
    text: 'If there are new facts or papers, file another complaint.',
  },
  upheld: {
    title: 'Reconsidered: the refusal stands',
    text: 'There is one reconsideration only. You can go the other way named above; if there are new facts, file another complaint.',
  },
  withdrawn: {
    title: 'You withdrew it',
    text: 'It is not handled any more. If you need to, file another complaint later.',
  },
  merged: {
    title: 'Merged into {{other}} and handled together',
    text: 'Both are about the same matter and are handled as one. Your number and what you wrote are kept. Why they were merged:',
  },
  mergingUpheld: {
    title: 'Reconsidered: it stays merged into {{other}}',
    text: 'Somebody else has looked at it again, and the two stay together. There is one reconsideration only. The reason:',
  },
  mergingObjection: {
    title: 'Not the same matter? Ask for reconsideration by {{until}}',
    text: 'You can ask once. Somebody who took no part in the merging looks at it; if you are right, your complaint goes its own way.',
  },
  terminated: {
    title: 'The handling has ended',
    text: 'The supervising office approved that it is not handled any further. If you disagree, call 12345. The reason:',
  },
};
