export const supervisionEn = {
  supervision: {
    title: 'Supervision',
    choose: 'Choose a list',
    forbidden: 'Only supervisors and auditors see the lists of supervision.',
    list: {
      red: 'Overdue by unit',
      'turning-yellow': 'Turns yellow today',
      replies: 'Replies awaited',
      listed: 'Listed cases',
    },
    about: {
      red: 'Units with overdue cases, the most first; open a unit to see its overdue cases.',
      'turning-yellow': 'Deadlines that will be due soon before the day is over, the first ones first.',
      replies: 'Steps of supervision that the unit has not answered yet.',
      listed: 'Cases that are under listed supervision now.',
    },
    empty: {
      red: 'No case is overdue now',
      'turning-yellow': 'No deadline turns yellow today',
      replies: 'No answer to supervision is awaited now',
      listed: 'No case is listed now',
    },
    red: { red: '{{count}} overdue', yellow: '{{count}} due soon', open: '{{count}} open' },
    yellowAt: 'Turns yellow',
    dueAt: 'Due',
    raisedAt: 'Raised',
    replyBy: 'Reply due',
    brokenPromise: 'A promise was not kept',
    since: 'Listed since',
    holder: 'Now with',
    dissatisfied: 'Dissatisfied {{count}} times',
  },
};
