import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Fact } from './fact.tsx';

/** What the complainant answered to the questions of his category. */
export function Answers({ answers }: Pick<OfficialCase, 'answers'>) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h3 id="answers">{t('case.answers')}</h3>
      <dl className="facts">
        {answers.map(({ name, title, text }) => (
          <Fact key={name} name={inLanguage(title, language)}>
            {inLanguage(text, language)}
          </Fact>
        ))}
      </dl>
    </section>
  );
}
