import type { News } from '../../shared/contracts/framed-letters.ts';
import type { LaterKey } from '../../shared/contracts/later-texts.ts';
import type { Language, NoticeKey } from '../../shared/domain/notifications/template-keys.ts';

type ComplainantKey = Exclude<NoticeKey, LaterKey | 'urgent-task' | 'supervision' | 'digest'>;

/** What complainants are told, without the frame that all letters share. */
export const COMPLAINANT_NEWS: Readonly<Record<ComplainantKey, Readonly<Record<Language, News>>>> = {
  receipt: {
    zh: {
      subject: '诉达：{{number}} 已登记',
      body: '您的诉求 {{number}} 已登记。受理中心最晚在 {{due}} 前告诉您是否受理，能直接答复的直接答复。',
    },
    en: {
      subject: 'Suda: {{number}} is registered',
      body: 'Your request {{number}} is registered. By {{due}} the intake centre tells you whether it is accepted, or answers at once where it can.',
    },
  },
  accepted: {
    zh: { subject: '诉达：{{number}} 已受理', body: '您的诉求 {{number}} 已受理，正在交办。' },
    en: {
      subject: 'Suda: {{number}} is accepted',
      body: 'Your complaint {{number}} is accepted and is being assigned.',
    },
  },
  refused: {
    zh: {
      subject: '诉达：{{number}} 不予受理',
      body: '您的诉求 {{number}} 不予受理。\n理由：{{reason}}。\n其他途径：{{otherWay}}\n您不服这一决定，可以申请复议一次，由另一名工作人员审查；最晚哪天申请，查询页上写明。',
      sms: '您的诉求{{number}}不予受理，理由：{{reason}}。不服可申请复议一次。',
    },
    en: {
      subject: 'Suda: {{number}} is not accepted',
      body: 'Your complaint {{number}} is not accepted.\nReason: {{reason}}.\nAnother way: {{otherWay}}\nIf you disagree you may ask once for reconsideration; another official will review it. The last day to ask stands on the page.',
      sms: 'your complaint {{number}} is not accepted: {{reason}}. You may ask once for reconsideration.',
    },
  },
  'supplement-asked': {
    zh: {
      subject: '诉达：{{number}} 请补充材料，{{until}} 前',
      body: '您的诉求 {{number}} 需要补充：{{what}}。\n请在 {{until}} 前在线补充；补充期间时限暂停，逾期未补充的不予受理。',
      sms: '您的诉求{{number}}需要补充材料，请在{{until}}前在线补充，逾期不予受理。',
    },
    en: {
      subject: 'Suda: {{number}} needs something more by {{until}}',
      body: 'Your complaint {{number}} needs: {{what}}.\nPlease add it online by {{until}}. The clock stands still until then; without it the complaint is not accepted.',
      sms: 'your complaint {{number}} needs something more. Add it online by {{until}}, or it is not accepted.',
    },
  },
  'due-moved': {
    zh: {
      subject: '诉达：{{number}} 的时限改为 {{newDue}}',
      body: '您的诉求 {{number}} 的时限由 {{oldDue}} 改为 {{newDue}}。\n原因：{{why}}',
      sms: '您的诉求{{number}}的时限由{{oldDue}}改为{{newDue}}。',
    },
    en: {
      subject: 'Suda: {{number}} is now due {{newDue}}',
      body: 'The time limit of your complaint {{number}} has moved from {{oldDue}} to {{newDue}}.\nWhy: {{why}}',
      sms: 'your complaint {{number}}, due {{oldDue}}, is now due {{newDue}}.',
    },
  },
  answered: {
    zh: { subject: '诉达：{{number}} 已有答复', body: '您的诉求 {{number}} 已有答复，请在线查看。' },
    en: {
      subject: 'Suda: {{number}} has been answered',
      body: 'Your complaint {{number}} has been answered; please read the answer online.',
    },
  },
  'visit-announced': {
    zh: {
      subject: '诉达：将就 {{number}} 回访您',
      body: '就您的诉求 {{number}}，回访中心将了解办理结果，请您评价。回访由办理单位以外的单位进行。您也可以不等回访，现在就在查询页上评价。',
      sms: '就您的诉求{{number}}，回访中心将了解办理结果，请您评价。',
    },
    en: {
      subject: 'Suda: we will ask you about {{number}}',
      body: 'The return visit centre will ask you how your complaint {{number}} was handled. It is not the unit that handled it. You need not wait: you can rate it on the page now.',
      sms: 'the return visit centre will ask you how your complaint {{number}} was handled.',
    },
  },
  archived: {
    zh: { subject: '诉达：{{number}} 已办结归档', body: '您的诉求 {{number}} 已办结归档，结果请在线查看。' },
    en: {
      subject: 'Suda: {{number}} is closed',
      body: 'Your complaint {{number}} is closed; please see the result online.',
    },
  },
  withdrawn: {
    zh: { subject: '诉达：{{number}} 已撤回', body: '您的诉求 {{number}} 已按您的申请撤回。' },
    en: {
      subject: 'Suda: {{number}} is withdrawn',
      body: 'Your complaint {{number}} is withdrawn, as you asked.',
    },
  },
  merged: {
    zh: {
      subject: '诉达：{{number}} 已并入 {{other}}',
      body: '您的诉求 {{number}} 与 {{other}} 反映同一事项，已并案办理。两个编号都保留，仍可用原编号和查询码查看。',
      sms: '您的诉求{{number}}与{{other}}并案办理，原编号仍可查询。',
    },
    en: {
      subject: 'Suda: {{number}} is merged into {{other}}',
      body: 'Your complaint {{number}} is about the same matter as {{other}}; they are handled together. Both numbers stay, and yours still opens with your query code.',
      sms: 'your complaint {{number}} is handled together with {{other}}; your number stays valid.',
    },
  },
  linked: {
    zh: {
      subject: '诉达：{{number}} 与同类诉求一并研究',
      body: '您的诉求 {{number}} 与其他诉求相关，将一并研究，仍单独答复您。',
    },
    en: {
      subject: 'Suda: {{number}} is looked at with related ones',
      body: 'Your complaint {{number}} is related to others and is looked at together with them. You still get your own answer.',
    },
  },
  transferred: {
    zh: {
      subject: '诉达：{{number}} 已移交{{receiver}}',
      body: '您的诉求 {{number}} 已依法移交{{receiver}}。对方反馈结果后我们会告知您。',
      sms: '您的诉求{{number}}已依法移交{{receiver}}，有结果后告知您。',
    },
    en: {
      subject: 'Suda: {{number}} is handed over to {{receiver}}',
      body: 'Your complaint {{number}} has been handed over to {{receiver}} as the law provides. We will tell you what they report back.',
      sms: 'your complaint {{number}} has been handed over to {{receiver}}. We will tell you the result.',
    },
  },
  'second-round': {
    zh: {
      subject: '诉达：{{number}} 重新办理',
      body: '按您的评价，您的诉求 {{number}} 已开始重新办理。',
    },
    en: {
      subject: 'Suda: {{number}} is handled again',
      body: 'After what you told us, your complaint {{number}} is being handled once more.',
    },
  },
  terminated: {
    zh: {
      subject: '诉达：{{number}} 终止办理',
      body: '您的诉求 {{number}} 经批准终止办理，原因请在线查看。',
    },
    en: {
      subject: 'Suda: {{number}} is terminated',
      body: 'The handling of your complaint {{number}} has been terminated with approval; please see the reason online.',
    },
  },
  upheld: {
    zh: {
      subject: '诉达：{{number}} 复议维持不予受理',
      body: '就您的诉求 {{number}}，复议决定维持不予受理，理由和其他途径请在线查看。',
    },
    en: {
      subject: 'Suda: the refusal of {{number}} is upheld',
      body: 'The refusal of your complaint {{number}} has been reconsidered and upheld; please see the reason and another way online.',
    },
  },
  suspended: {
    zh: {
      subject: '诉达：{{number}} 中止办理',
      body: '您的诉求 {{number}} 经批准中止办理，原因和期限请在线查看。恢复后我们会告知新的时限。',
    },
    en: {
      subject: 'Suda: {{number}} is suspended',
      body: 'The handling of your complaint {{number}} has been suspended with approval; please see why and until when online. We will tell you the new due time when it goes on.',
    },
  },
  'transfer-result': {
    zh: {
      subject: '诉达：{{number}} 移交后有结果',
      body: '您的诉求 {{number}} 移交的机关已反馈结果，请在线查看。',
    },
    en: {
      subject: 'Suda: there is a result for {{number}}',
      body: 'The body that your complaint {{number}} was handed over to has reported back; please see the result online.',
    },
  },
};
