/** What is said of a case beside its status. */
export const situationZh = {
  archiving: { title: '已办完，正在归档', text: '您不用再做什么，稍后这里会显示已办结。' },
  archived: { title: '已办结', text: '这件诉求已经办完归档。有新的情况，可以重新提交一件，并写上这个编号。' },
  notDrawn: {
    title: '这件没有抽中回访',
    text: '答复过的诉求按比例抽取回访。这件没有抽中，所以没有请您评价，也不计入满意率。',
  },
  closed: { title: '经批准办结', text: '这件诉求经批准提前办结，理由如下。不同意的，可以拨打 12345 反映。' },
  owed: {
    title: '归档后继续跟踪还款',
    text: '欠款还没有还清。有一期到期没有付的，第二天起自动重新办理，您不用再申请。登记了还款但您没有收到的，请在下面提出。',
  },
  supplement: {
    title: '请您在 {{until}} 前补正',
    text: '还缺下面这些内容，才能决定是否受理。等您补正期间，受理的时限停着不走；到期没有补正，按不予受理处理。',
  },
  reconsider: {
    title: '正在复议',
    text: '由没有参与原决定的人重新审查，{{until}} 前作出决定。您不用再做什么。',
  },
  adjudicate: {
    title: '由督办单位指定承办单位',
    text: '承办单位两次退回，督办单位会在 {{until}} 前指定由谁办，指定后不能再退。总的时间照常计算。',
  },
  decide: {
    title: '由督办单位决定是否再办一次',
    text: '您再次表示不满意。督办单位会在 {{until}} 前决定，决定和理由会显示在这里。',
  },
  referral: {
    discipline: { title: '已移交纪检监察机关', text: '{{since}} 移交，等待对方签收。结果会显示在这里。' },
    procuratorate: { title: '已移交检察机关', text: '{{since}} 移交，等待对方签收。结果会显示在这里。' },
    mediation: { title: '已移交调解组织', text: '{{since}} 移交，等待对方签收。结果会显示在这里。' },
    arbitration: { title: '已移交仲裁机构', text: '{{since}} 移交，等待对方签收。结果会显示在这里。' },
    court: { title: '已移交人民法院', text: '{{since}} 移交，等待对方签收。结果会显示在这里。' },
  },
  referralReceived: {
    discipline: { title: '已移交纪检监察机关', text: '对方 {{since}} 签收，正在处理。结果会显示在这里。' },
    procuratorate: { title: '已移交检察机关', text: '对方 {{since}} 签收，正在处理。结果会显示在这里。' },
    mediation: { title: '已移交调解组织', text: '对方 {{since}} 签收，正在调解。结果会显示在这里。' },
    arbitration: { title: '已移交仲裁机构', text: '对方 {{since}} 签收，正在处理。结果会显示在这里。' },
    court: { title: '已移交人民法院', text: '对方 {{since}} 签收，正在处理。结果会显示在这里。' },
  },
  pending: {
    extension: {
      title: '正在审批：延期',
      text: '承办单位申请延长办理时间，由另一个人在 {{until}} 前决定。没有同意之前，期限不变。',
    },
    suspension: {
      title: '正在审批：中止',
      text: '承办单位申请暂停办理，督办单位在 {{until}} 前决定。没有同意之前，时限照常走。',
    },
    termination: {
      title: '正在审批：终止',
      text: '承办单位申请不再办理，督办单位在 {{until}} 前决定。同意的话，理由会告诉您。',
    },
    refusal: {
      title: '正在审批：不予受理',
      text: '办理人员认为不该受理，{{until}} 前决定。同意的话，您会看到理由和别的办法，并可以申请一次复议。',
    },
    transfer: {
      title: '正在审批：移交其他机关',
      text: '办理人员申请移交给其他机关，{{until}} 前决定。移交后，结果仍会显示在这里。',
    },
    closing: {
      title: '正在审批：办结',
      text: '承办单位申请提前办结，{{until}} 前决定。同意的话，理由会告诉您。',
    },
    unmasking: {
      title: '正在审批：查看您的身份信息',
      text: '办理人员为办理需要申请查看您的身份信息，{{until}} 前决定。看过会留下记录。',
    },
    withdrawal: {
      title: '您申请撤回，等待受理中心同意',
      text: '受理中心会在 {{until}} 前决定。同意前，办理继续进行，时限照常走。',
    },
  },
  suspended: {
    title: '已中止：时限停着',
    text: '从 {{since}} 起停表，最晚 {{until}} 恢复办理，也可能提前。停着的时间不算在办理期限里，恢复后期限往后顺延。理由：',
  },
  extended: {
    title: '期限延到 {{to}}',
    text: '原来的期限是 {{from}}。经另一个人审批同意延期，理由：',
  },
  again: {
    title: '正在重新办理',
    text: '您对上一次的结果不满意，依规重新办理。办完会再答复您、再请您评价。',
  },
  instalmentMissed: {
    title: '有一期款没有按时付，正在重新办理',
    text: '系统 {{since}} 查到有一期到期没有付清，按规定重新办理，不用您再申请。由谁办、哪天办完见下面；您有什么要说的，可以补充说明。',
  },
  reopened: {
    title: '已撤销办结，正在重新办理',
    text: '督办单位于 {{since}} 撤销了原来的办结，由承办单位重新办理，期限接着原来的算。办完会再答复您、再请您评价。理由：',
  },
  objection: {
    title: '不同意？{{until}} 前可以申请复议',
    text: '可以申请一次，由没有参与这个决定的人重新审查。',
  },
  objectionOver: {
    title: '申请复议的时间已过',
    text: '有新的事实或材料，可以重新提交一件。',
  },
  upheld: {
    title: '已经复议，维持不予受理',
    text: '复议只有一次。您可以按上面写的别的办法办理；有新的事实，可以重新提交一件。',
  },
  withdrawn: { title: '您已撤回', text: '这件诉求不再办理。以后需要，可以重新提交一件。' },
  merged: {
    title: '已并入 {{other}}，一起办理',
    text: '两件说的是同一件事，合在一起办，避免重复。您的编号和写的内容都留着，并案的理由：',
  },
  mergingUpheld: {
    title: '已经复议，仍并入 {{other}}',
    text: '另一个人重新审查过，维持一起办理。复议只有一次，理由：',
  },
  mergingObjection: {
    title: '不是同一件事？{{until}} 前可以申请复议',
    text: '可以申请一次，由没有参与并案的人重新审查。认为您说得对的，这件诉求单独办理。',
  },
  terminated: {
    title: '已终止办理',
    text: '经督办单位批准，不再继续办理。不同意的，可以拨打 12345 反映。理由：',
  },
};
