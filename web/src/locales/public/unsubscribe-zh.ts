/** Ending the messages about a case. */
export const unsubscribeZh = {
  unsubscribe: {
    page: '退订通知',
    title: '不再接收进展通知',
    lead: '只影响诉求 {{number}} 的通知，不影响办理，随时可以恢复。',
    statutory:
      '依规必须送达的仍会发送：不予受理、要求补充材料、移交、答复、终止办理，以及撤销办结、还款认定等重要决定。其他进展可以凭查询码在线查看。',
    stop: '不再接收',
    resume: '恢复接收',
    stopped: '已退订',
    stoppedText: '今后只发送依规必须送达的通知。如果是误操作，可以点“恢复接收”。',
    resumed: '已恢复',
    resumedText: '今后的进展会继续通知您。',
    failed: '没有成功',
    incomplete: '这个链接不完整',
    incompleteText: '看不出是哪一件诉求的通知。请从最近一封通知里重新打开完整的退订链接。',
  },
};
