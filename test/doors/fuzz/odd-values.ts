import fc from 'fast-check';

/** Texts that have broken programs: names of objects' own things, keys of the table, codes of other languages, halves of characters. */
const ODD_TEXTS = [
  ...['', ' ', '\u0000', '\ud800', '\udfff𝒳', '‮', '长'.repeat(5_001), 'x'.repeat(2_100)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'CASE#', 'EVENT#000001', '#', '../../etc'],
  ...['null', 'NaN', '-1', '1e400', '0x10', '9'.repeat(40), '2026-02-30', '0000-00-00', '+275760-09-13'],
  ...['<script>alert(1)</script>', `{{gap}}`, `\${x}`, '%00', '%zz', "' or 1=1 --", '🧾'],
];
const ODD_NUMBERS = [0, -1, 0.5, 1e21, -1e308, 2 ** 53, 2 ** 31, Number.MIN_VALUE];

/** A value that a caller would hardly send, whatever was asked for. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.constantFrom(...ODD_NUMBERS),
  fc.constantFrom(null, true, [], {}, [[]], [null], { __proto__: null, a: 1 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** The value with up to two of its parts made odd, left out or named otherwise; often as it is. */
export const bent = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('odd', 'gone', 'renamed'), oddValue, oddText), { maxLength: 2 })
    .map((changes) =>
      changes.reduce((whole, [pick, how, odd, name]) => {
        const places = placesOf(whole);
        return places.length === 0 ? odd : bend(whole, places[pick % places.length] ?? [], how, odd, name);
      }, value),
    );

type Place = readonly (string | number)[];

/** Ways to every part of a value. */
function placesOf(value: unknown, way: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return names.flatMap((name) => {
    const place = [...way, name];
    return [place, ...placesOf(Reflect.get(value, name), place)];
  });
}

function bend(
  whole: unknown,
  [name = '', ...rest]: Place,
  how: string,
  odd: unknown,
  other: string,
): unknown {
  const bentPart = (part: unknown) => (rest.length > 0 ? bend(part, rest, how, odd, other) : odd);
  const leftOut = rest.length === 0 && how === 'gone';
  if (Array.isArray(whole)) {
    return whole.flatMap((part, index) => {
      if (index !== name) return [part];
      return leftOut ? [] : [bentPart(part)];
    });
  }
  return Object.fromEntries(
    Object.entries(Object(whole)).flatMap(([key, part]) => {
      if (key !== name) return [[key, part]];
      if (leftOut) return [];
      return [rest.length === 0 && how === 'renamed' ? [other, part] : [key, bentPart(part)]];
    }),
  );
}
