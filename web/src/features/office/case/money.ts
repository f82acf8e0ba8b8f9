/** An amount of fen in yuan, such as ¥12,300.50. */
export const yuan = (fen: number): string =>
  new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }).format(fen / 100);
