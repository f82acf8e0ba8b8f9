/** Stands in for the copy of `dynamicCSS` that `@ant-design/icons` carries (see `vite.config.ts`). */
export { updateCSS } from './adopted-styles.ts';

/** There are no shadow roots here: one set of sheets serves the document. */
export const getShadowRoot = (): null => null;

/** Says what a developer should change about an icon. */
export const warningOnce = (valid: boolean, message: string): void => {
  if (!valid) console.warn(message);
};
