import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './case-facts.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';
import { Additions } from './additions.tsx';
import { Answers } from './answers.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { Complainant } from './complainant.tsx';
import { Fact } from './fact.tsx';

/** What the case is: the text, the facts, who complains, the evidence, the answer. */
export function CaseFacts({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { leadUnit, level, closedAt, answer } = complaint;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('case.category'), inLanguage(complaint.categoryName, language)],
    [t('case.division'), complaint.divisionName],
    [t('case.against'), complaint.against.name || t('case.againstNobody')],
    [t('case.level'), level === null ? t('case.none') : t(`level.${level}`)],
    [
      t('case.leadUnit'),
      leadUnit === null ? t('case.none') : inLanguage({ zh: leadUnit.name, en: leadUnit.nameEn }, language),
    ],
    [t('case.submitted'), <Moment key="submitted" at={complaint.submittedAt} />],
    ...(closedAt === null ? [] : [[t('case.closed'), <Moment key="closed" at={closedAt} />] as const]),
  ];
  return (
    <>
      <p className="case-body">{complaint.body}</p>
      {answer !== null && (
        <div className="case-answer">
          <h3>{t('case.answer')}</h3>
          <p>{answer}</p>
        </div>
      )}
      <h3>{t('case.facts')}</h3>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
      <Answers answers={complaint.answers} />
      <Additions number={complaint.number} additions={complaint.additions} />
      <Complainant complaint={complaint} />
      <AttachmentList number={complaint.number} attachments={complaint.attachments} />
    </>
  );
}
