import type { Bilingual } from './text.ts';

type Entry = { status: number } & Bilingual;

/** Every problem the API answers with: stable code, HTTP status, what happened and what to do. */
export const PROBLEMS = {
  'request.invalid': {
    status: 422,
    zh: '有内容不符合要求，请按提示修改后再提交。',
    en: 'Some of what was sent is not valid. Correct it as shown and send again.',
  },
  'request.malformed': {
    status: 400,
    zh: '请求内容不是有效的 JSON。',
    en: 'The request body is not valid JSON.',
  },
  'request.unsupported-type': {
    status: 415,
    zh: '请以 application/json 提交。',
    en: 'Send the body as application/json.',
  },
  'request.too-large': {
    status: 413,
    zh: '提交的内容过大，请缩短文字或减少内容。',
    en: 'The request is too large. Shorten the text.',
  },
  'route.unknown': { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'request.throttled': {
    status: 429,
    zh: '请求过于频繁，请稍候再试。',
    en: 'Too many requests. Wait a moment and try again.',
  },
  'authentication.required': {
    status: 401,
    zh: '请先登录，或登录已过期。',
    en: 'Sign in first, or sign in again: the session has expired.',
  },
  'authorisation.denied': {
    status: 403,
    zh: '您没有权限执行此操作。',
    en: 'You are not allowed to do this.',
  },
  'case.not-found': {
    status: 404,
    zh: '没有找到该编号的诉求，或查询码不正确，或您无权查看。',
    en: 'No case with this number, or the query code does not fit, or you may not see it.',
  },
  'case.stale-version': {
    status: 409,
    zh: '案件刚被他人更新，请刷新后再操作。',
    en: 'Somebody else has just changed this case. Reload and try again.',
  },
  'case.closed': {
    status: 409,
    zh: '案件已结束，不能再办理。',
    en: 'The case has ended; nothing more can be done on it.',
  },
  'case.complained-of-unit': {
    status: 403,
    zh: '被诉单位不得经办涉及本单位的诉求。',
    en: 'The complained-of unit may not act on a complaint about itself.',
  },
  'task.not-found': { status: 404, zh: '没有找到该待办。', en: 'There is no such task.' },
  'task.already-completed': {
    status: 409,
    zh: '该待办已经办结。',
    en: 'This task has been completed already.',
  },
  'task.outcome-not-allowed': {
    status: 422,
    zh: '该环节不能作此处理。',
    en: 'This outcome is not possible at this stage.',
  },
  'task.not-yours': { status: 403, zh: '该待办不属于您的单位。', en: 'This task belongs to another unit.' },
  'task.role-not-allowed': {
    status: 403,
    zh: '您的岗位不能办理该环节。',
    en: 'Your role may not complete this stage.',
  },
  'task.same-person': {
    status: 403,
    zh: '经办人不得审核自己办理的诉求，请由他人审核。',
    en: 'Whoever handled the case may not review it; another person has to.',
  },
  'refusal.unknown-reason': {
    status: 422,
    zh: '本件登记时的配置里没有这个不予受理理由，请刷新后从列出的理由中选择。',
    en: 'The configuration that this case was filed under has no such reason of refusal. Reload and choose one of those listed.',
  },
  'dispatch.unit-unknown': { status: 422, zh: '没有这个承办单位。', en: 'There is no such unit.' },
  'dispatch.unit-cannot-handle': {
    status: 422,
    zh: '该单位不承办诉求。',
    en: 'This unit does not handle complaints.',
  },
  'dispatch.complained-of-unit': {
    status: 422,
    zh: '不能分办给被诉单位。',
    en: 'A complaint cannot be dispatched to the unit it is about.',
  },
  'dispatch.level-fixed': {
    status: 422,
    zh: '办理时限已开始计算，重新分办不能更改难易等级；确需调整的，由督办人员调整办理等级。',
    en: 'The handling clock is running; dispatching again cannot change the level. A supervisor can change it.',
  },
  'return.too-late': {
    status: 409,
    zh: '已超过退单期限，请签收办理。',
    en: 'The time for returning has passed; sign for the case.',
  },
  'dispatch.unit-twice': {
    status: 422,
    zh: '主办、协办单位不能重复。',
    en: 'The same unit is chosen twice. Lead and co-handling units have to differ.',
  },
  'return.adjudicated': {
    status: 409,
    zh: '本件已由督办单位强制派单，不能再退，请签收办理。',
    en: 'The supervising office has decided which unit handles this; sign for the case.',
  },
  'task.approval-pending': {
    status: 409,
    zh: '有一项审批正在等待决定，决定之前不能进行其他操作。',
    en: 'An approval is waiting for its decision; nothing else can be done with this until then.',
  },
  'task.suspended': {
    status: 409,
    zh: '案件处于中止状态，恢复办理后才能操作。',
    en: 'The case is suspended. Resume it first.',
  },
  'supervision.supervisors-only': {
    status: 403,
    zh: '只有对该案件所在地区有监督权的督办人员可以进行此操作。',
    en: 'Only supervisors of the division that the case belongs to can do this.',
  },
  'supervision.not-now': {
    status: 409,
    zh: '案件目前的状态不能进行此项督办操作。',
    en: 'This act of supervision is not possible at the present stage of the case.',
  },
  'supervision.reply-awaited': {
    status: 409,
    zh: '同级或更高一级的督办尚未答复，请等待答复或提高督办级别。',
    en: 'The unit still owes a reply to this rung or a higher one. Wait for it, or take a higher rung.',
  },
  'supervision.already-listed': {
    status: 409,
    zh: '案件已经挂牌督办。',
    en: 'The case is listed already.',
  },
  'supervision.not-listed': {
    status: 409,
    zh: '案件没有挂牌督办。',
    en: 'The case is not listed.',
  },
  'supervision.already-yours': {
    status: 409,
    zh: '该案件目前就在贵单位办理。',
    en: 'Your unit has this task already.',
  },
  'supervision.conflict': {
    status: 409,
    zh: '贵单位办理过该案件，不能接手其回访。',
    en: 'Your unit has handled this case and cannot take its return visit over.',
  },
  'supervision.already-declared': {
    status: 409,
    zh: '该诉求已经认定为恶意诉求。',
    en: 'The complaint has been declared malicious already.',
  },
  'supervision.own-case': {
    status: 403,
    zh: '贵单位主办或协办该案件，不能自行调整其等级或撤销办结，应由其他督办单位决定。',
    en: 'Your unit handles this case or helped to. Another supervising office has to change its level or reopen it.',
  },
  'level.not-now': {
    status: 409,
    zh: '案件目前不在办理时限内，不能调整办理等级。',
    en: 'No handling clock is running, so there is no level to change.',
  },
  'level.arrears': {
    status: 409,
    zh: '拖欠账款的办理时限由法规规定，不随等级调整。',
    en: 'The limit of cases about arrears is the law’s and does not go by level.',
  },
  'level.same': { status: 409, zh: '案件已经是该等级。', en: 'The case has this level already.' },
  'level.overdue': {
    status: 409,
    zh: '办理时限已经届满，不能再调整办理等级。',
    en: 'The handling is overdue; its level cannot be changed any more.',
  },
  'level.too-short': {
    status: 409,
    zh: '按该等级计算，办理时限现在已经届满，不能调整为该等级。',
    en: 'By this level the handling would be overdue already. Choose a higher one.',
  },
  'reopen.not-closed': {
    status: 409,
    zh: '只有已归档或已终止的案件可以撤销办结，该案件不是。',
    en: 'Only archived or terminated cases can be reopened, and this one is neither.',
  },
  'reopen.not-handled': {
    status: 409,
    zh: '该案件没有办理过，或者原承办单位不能再办理，不能撤销办结。',
    en: 'The case was never handled, or the unit that led it cannot handle it any more.',
  },
  'reopen.too-late': {
    status: 409,
    zh: '案件办结已久，超过可以撤销办结的期限。',
    en: 'The case was closed too long ago to be reopened.',
  },
  'handle.assist-open': {
    status: 409,
    zh: '协办单位尚未全部反馈意见，主办单位不能先行办结。',
    en: 'Co-handling units have not all given their opinion; the lead unit cannot finish before them.',
  },
  'accept.not-a-help-request': {
    status: 409,
    zh: '只有求助类事项可以直接答复，请受理或不予受理。',
    en: 'Only a request for help can be answered at once. Accept or refuse it.',
  },
  'supplement.once-only': {
    status: 409,
    zh: '补正材料只能要求一次，请一次性告知。',
    en: 'Supplements can be asked for once only. Decide on what there is.',
  },
  'visit.too-few-tries': {
    status: 409,
    zh: '联系次数不足，请先记录未接通的联系，满三次后才能记为“未能联系上”。',
    en: 'There have been too few attempts. Record each attempt; “not reached” takes three.',
  },
  'approval.not-now': {
    status: 409,
    zh: '当前环节不能申请这项审批。',
    en: 'This cannot be asked for at this station.',
  },
  'approval.too-long': {
    status: 422,
    zh: '申请的时间超过规定上限，请缩短。',
    en: 'More time is asked for than the rules allow. Ask for less.',
  },
  'extension.once-only': {
    status: 409,
    zh: '延期仅限一次，本件已延期。',
    en: 'A case can be extended once only.',
  },
  'extension.too-late': {
    status: 409,
    zh: '已超过办理时限，不能再申请延期。',
    en: 'The deadline has passed; an extension has to be asked for before it.',
  },
  'case.not-suspended': { status: 409, zh: '案件没有处于中止状态。', en: 'The case is not suspended.' },
  'withdrawal.too-late': {
    status: 409,
    zh: '案件已进入反馈或已结束，不能撤回。',
    en: 'The case is being answered or has ended; it cannot be withdrawn any more.',
  },
  'reconsideration.not-refused': {
    status: 409,
    zh: '只有不予受理的诉求可以申请复议。',
    en: 'Only a refusal can be reconsidered.',
  },
  'reconsideration.once-only': {
    status: 409,
    zh: '复议仅限一次，本件已经复议。',
    en: 'A refusal is reconsidered once only; this one has been.',
  },
  'reconsideration.too-late': {
    status: 409,
    zh: '已超过申请复议的期限，如有新情况请重新提交。',
    en: 'The time for asking has passed. File a new complaint if there is something new.',
  },
  'request.not-now': {
    status: 409,
    zh: '案件当前不等待您的这项操作，请刷新查看最新进展。',
    en: 'The case does not wait for this now. Reload to see where it stands.',
  },
  'merge.not-now': {
    status: 409,
    zh: '只有尚未分办的诉求可以并入另一件办理中的诉求。',
    en: 'Only a case before its dispatch can be merged, and only into an open one.',
  },
  'merge.same-case': {
    status: 422,
    zh: '不能与自身合并或关联，请填写另一件的编号。',
    en: 'A case cannot be merged into or linked with itself. Give the number of the other one.',
  },
  'step.not-now': {
    status: 409,
    zh: '当前环节不能记录这一步骤。',
    en: 'This step cannot be recorded at this station.',
  },
  'arrears.not-of-arrears': {
    status: 409,
    zh: '本件不属于拖欠账款类，不能登记还款计划。',
    en: 'This case is not about arrears; it has no plan of payment.',
  },
  'arrears.not-now': {
    status: 409,
    zh: '当前不能登记还款计划或还款，请刷新查看案件状态。',
    en: 'No plan or payment can be recorded now. Reload to see where the case stands.',
  },
  'arrears.sum': {
    status: 422,
    zh: '金额不符：分期合计应等于尚欠金额，还款不能超过尚欠金额。',
    en: 'The amounts do not fit: instalments add up to what is still owed, and a payment is no more than that.',
  },
  'arrears.order': {
    status: 422,
    zh: '分期日期应在今天之后，并按先后排列。',
    en: 'Instalments have different days after today, in order.',
  },
  'commitment.not-now': {
    status: 409,
    zh: '只能在办理、审核或反馈环节作出承诺。',
    en: 'A promise is made while the case is handled, reviewed or answered.',
  },
  'commitment.past-day': {
    status: 422,
    zh: '兑现日期应在今天之后。',
    en: 'The day of a promise is after today.',
  },
  'commitment.unknown': {
    status: 404,
    zh: '没有这项待兑现的承诺。',
    en: 'There is no such open promise.',
  },
  'commitment.overdue': {
    status: 409,
    zh: '有承诺逾期未兑现，兑现后才能审核通过。',
    en: 'A promise is overdue and not kept; keep it before the closing is confirmed.',
  },
  'letter.not-now': {
    status: 409,
    zh: '案件目前的状态不能使用这份文书模板，请刷新后重新选择。',
    en: 'This letter cannot be written at the present stage of the case. Reload and choose another one.',
  },
  'letter.gaps-left': {
    status: 422,
    zh: '文书中还有“【待填：…】”没有填写，请填写或删除后再发出。',
    en: 'There are gaps left, marked 【To fill in: …】. Fill them in or take them out, then send.',
  },
  'category.unknown': { status: 422, zh: '没有这个诉求类别。', en: 'There is no such category.' },
  'division.unknown': { status: 422, zh: '没有这个行政区划。', en: 'There is no such division.' },
  'organisation.unknown': {
    status: 422,
    zh: '没有这个单位，可以改填单位名称。',
    en: 'There is no such organisation; write its name instead.',
  },
  'answers.invalid': {
    status: 422,
    zh: '有问题没有回答，或者回答不符合要求，请按提示修改。',
    en: 'A question is not answered, or not in the form asked for. Correct it as shown.',
  },
  'credit-code.invalid': {
    status: 422,
    zh: '统一社会信用代码不正确，请核对；如与执照一致，请勾选确认。',
    en: 'The credit code does not check out. Compare it with the licence; confirm it if it is printed so.',
  },
  'contact.invalid': {
    status: 422,
    zh: '联系方式应为电话号码或电子邮箱。',
    en: 'Contact has to be a phone number or an e-mail address.',
  },
  'upload.unknown': {
    status: 422,
    zh: '附件不存在、已过期或已用于其他诉求，请重新上传。',
    en: 'An attachment is unknown, expired or belongs to another complaint. Upload it again.',
  },
  'upload.missing': {
    status: 422,
    zh: '附件尚未上传完成，请重新上传。',
    en: 'An attachment has not arrived. Upload it again.',
  },
  'upload.size-mismatch': {
    status: 422,
    zh: '附件大小与登记的不一致，请重新上传。',
    en: 'An attachment is not as large as announced. Upload it again.',
  },
  'upload.type-mismatch': {
    status: 422,
    zh: '附件内容与所称类型不符，请上传真实的图片、PDF、视频或音频。',
    en: 'An attachment is not what it says it is. Upload a real picture, PDF, video or audio file.',
  },
  'upload.case-full': {
    status: 422,
    zh: '本件的附件已达上限，请减少文件后再发送，或者在文字里说明，由工作人员联系您。',
    en: 'The case cannot take that many more files. Send fewer, or describe them in the text and ask to be contacted.',
  },
  'attachment.not-found': { status: 404, zh: '没有这个附件。', en: 'There is no such attachment.' },
  'idempotency.key-reused': {
    status: 409,
    zh: '同一幂等键已用于内容不同的请求，请换一个键。',
    en: 'This idempotency key was used for a different request. Use a new key.',
  },
  'idempotency.key-invalid': {
    status: 400,
    zh: '幂等键应为 1 至 100 个可见字符。',
    en: 'An idempotency key has 1 to 100 visible characters.',
  },
  'workflow.running': {
    status: 409,
    zh: '该案件的流程仍在运行，无需重新驱动。',
    en: 'The workflow of this case is running; it needs no redrive.',
  },
  'subscription.unknown': {
    status: 404,
    zh: '退订链接不完整或者无效，请从最近一封通知里重新打开。',
    en: 'This link is incomplete or not valid. Open it again from the latest message.',
  },
  'configuration.kind-unknown': {
    status: 404,
    zh: '没有这类配置。',
    en: 'There is no configuration of this kind.',
  },
  'configuration.version-unknown': {
    status: 404,
    zh: '没有这个版本。',
    en: 'There is no such version.',
  },
  'configuration.stale-version': {
    status: 409,
    zh: '配置刚被他人更新，请在最新版本上重新修改。',
    en: 'Somebody else has just added a version. Make your change on the newest one.',
  },
  'cursor.invalid': {
    status: 400,
    zh: '翻页标记无效，请从第一页开始。',
    en: 'The page marker is not valid. Start from the first page.',
  },
  'table.busy': {
    status: 503,
    zh: '系统繁忙，尚未保存，请稍后重试。',
    en: 'The service is busy and nothing was saved. Try again in a moment.',
  },
  'internal.error': {
    status: 500,
    zh: '系统出现故障，尚未确认保存。请稍后重试，重复提交不会重复登记。',
    en: 'Something failed on our side. Try again in a moment; trying again does not file twice.',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;
