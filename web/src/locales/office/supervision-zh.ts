export const supervisionZh = {
  supervision: {
    title: '督办',
    choose: '选择清单',
    forbidden: '督办清单只对督办员和审计员开放。',
    list: {
      red: '各单位超期',
      'turning-yellow': '今天转为临期',
      replies: '待答复',
      listed: '挂牌案件',
    },
    about: {
      red: '有超期案件的单位，超期多的在前；点开单位可见其超期案件。',
      'turning-yellow': '今天之内将转为临期的时限，按时间先后。',
      replies: '已发出、承办单位尚未答复的督办。',
      listed: '目前挂牌督办的案件。',
    },
    empty: {
      red: '目前没有超期案件',
      'turning-yellow': '今天没有将要转为临期的时限',
      replies: '目前没有等待答复的督办',
      listed: '目前没有挂牌督办的案件',
    },
    red: { red: '超期 {{count}}', yellow: '临期 {{count}}', open: '在办 {{count}}' },
    yellowAt: '转为临期',
    dueAt: '到期',
    raisedAt: '发出',
    replyBy: '应在此前答复：',
    brokenPromise: '承诺未兑现',
    since: '挂牌时间',
    holder: '当前持有：',
    dissatisfied: '不满意 {{count}} 次',
  },
};
