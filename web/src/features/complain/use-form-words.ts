import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Texts of the form by their key under `complain`; to who asks for help those under `complain.help` where there are some. */
export const useFormWords = (help: boolean): ((key: string) => string) => {
  const { t } = useTranslation();
  return useCallback(
    (key: string) => t([...(help ? [`complain.help.${key}`] : []), `complain.${key}`]),
    [t, help],
  );
};
