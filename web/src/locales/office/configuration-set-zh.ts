/** Everything that is configured, exported and imported as one file. */
export const configurationSetZh = {
  set: {
    export: '导出全部',
    begin: '导入全部',
    title: '导入全部配置',
    empty: '本系统还没有任何配置，公众和工作人员都还不能使用。请导入另一套系统“导出全部”得到的文件。',
    text: '选择另一套系统“导出全部”得到的文件，也可以是单独一类配置的文件。先逐类试运行，您确认后才保存。',
    waits: '等待试运行……',
    first: '将导入为第一版',
    changed: '将有 {{count}} 处变化',
    same: '与现有内容相同，不再导入。',
    refused: '有的类别不能导入，因此一类也不会保存。请在原系统改正后重新导出。',
    note: '为什么导入',
    save: '导入 {{count}} 类，立即生效',
    saving: '正在导入，已完成 {{saved}} / {{count}} 类',
    order: '按以上顺序逐类保存，请不要关闭页面。中断后重新选择同一文件即可，已导入的会自动跳过。',
    broken:
      '已保存 {{saved}} / {{count}} 类，其余没有保存。请返回并重新选择文件：已导入的会自动跳过，可以继续。',
    done: '已导入 {{count}} 类配置。',
    minute: '最迟一分钟后在整个系统生效。',
    nothing: '文件内容与现有配置全部相同，无需导入。',
  },
};
