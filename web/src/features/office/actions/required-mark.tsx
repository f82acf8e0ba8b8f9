import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import './required-mark.css';

/** Says in words after a field's name whether it has to be filled. */
export const requiredMark =
  (t: TFunction) =>
  (name: ReactNode, { required }: { required: boolean }) => (
    <>
      {name}
      <span className="field-need">{required ? t('action.required') : t('action.optional')}</span>
    </>
  );
