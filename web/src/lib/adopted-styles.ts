/**
 * Stands in for `@rc-component/util/es/Dom/dynamicCSS` (see `vite.config.ts`): what Ant Design would write into `<style>` elements
 * goes into constructed style sheets, which a policy of `style-src 'self'` allows. All of it lies in the cascade layer `antd`,
 * so the pages' own rules win without fighting over specificity.
 */

type StyleOptions = {
  readonly attachTo?: Element | ShadowRoot | null;
  readonly mark?: string;
  readonly prepend?: boolean | 'queue';
  readonly priority?: number;
};

type AdoptedStyle = {
  readonly key: string;
  readonly rank: number;
  readonly sheet: CSSStyleSheet;
  /** Never in the document; Ant Design keeps marks on it. */
  readonly element: HTMLStyleElement;
  css: string;
};

/** In cascade order: rising rank, then order of arrival. */
const adopted: AdoptedStyle[] = [];

/** Rules asked to stand first rank by their priority; all others come after them. */
const rankOf = ({ prepend, priority = 0 }: StyleOptions): number =>
  prepend === undefined || prepend === false ? Number.POSITIVE_INFINITY : priority;

const keyOf = (key: string, { mark = '' }: StyleOptions): string => `${mark} ${key}`;

const fill = (style: AdoptedStyle, css: string): void => {
  style.css = css;
  style.sheet.replaceSync(`@layer antd{${css}}`);
};

const publish = (): void => {
  document.adoptedStyleSheets = adopted.map((style) => style.sheet);
};

/** Adds a sheet. */
export const injectCSS = (css: string, options: StyleOptions = {}, key = ''): HTMLStyleElement => {
  const style = {
    key: keyOf(key, options),
    rank: rankOf(options),
    sheet: new CSSStyleSheet(),
    element: document.createElement('style'),
    css: '',
  };
  fill(style, css);
  const behind = adopted.findIndex((other) => other.rank > style.rank);
  adopted.splice(behind === -1 ? adopted.length : behind, 0, style);
  publish();
  return style.element;
};

/** Adds the sheet of this key or changes what it says. */
export const updateCSS = (css: string, key: string, options: StyleOptions = {}): HTMLStyleElement => {
  const known = adopted.find((style) => style.key === keyOf(key, options));
  if (known === undefined) return injectCSS(css, options, key);
  if (known.css !== css) fill(known, css);
  return known.element;
};

/** Takes the sheet of this key away; nothing happens without one. */
export const removeCSS = (key: string, options: StyleOptions = {}): void => {
  const index = adopted.findIndex((style) => style.key === keyOf(key, options));
  if (index === -1) return;
  adopted.splice(index, 1);
  publish();
};

/** Part of the interface stood in for; there is no cache here. */
export const clearContainerCache = (): void => {};
