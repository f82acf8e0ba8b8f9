/** Official English names of Ningbo and its ten counties; there are none at hand for the tiers below. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['330200', 'Ningbo'],
  ['330203', 'Haishu District'],
  ['330205', 'Jiangbei District'],
  ['330206', 'Beilun District'],
  ['330211', 'Zhenhai District'],
  ['330212', 'Yinzhou District'],
  ['330213', 'Fenghua District'],
  ['330225', 'Xiangshan County'],
  ['330226', 'Ninghai County'],
  ['330281', 'Yuyao City'],
  ['330282', 'Cixi City'],
]);

/** A division's name in both languages; towns and villages keep their Chinese name. */
export const placeOf = ({ code, name }: { code: string; name: string }) => ({
  code,
  name,
  nameEn: ENGLISH_NAMES.get(code) ?? name,
});

export type Place = ReturnType<typeof placeOf>;
