import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { categories } from '../../../../../shared/contracts/reference-data.ts';
import { callApi } from '../../../lib/api.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

/** Names of categories in the language being spoken; a code that is not known stands for itself. */
export function useCategoryNames(): (code: string) => string {
  const { language } = useSpeech();
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: ({ signal }) => callApi('/api/categories', { answer: categories, signal }),
    staleTime: 3_600_000,
  });
  return useCallback(
    (code: string) => {
      const known = data?.categories.find((category) => category.code === code);
      return known === undefined ? code : inLanguage(known.name, language);
    },
    [data, language],
  );
}
