import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCase } from '../case/use-case.ts';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { CaseFile } from './case-file.tsx';

/** The whole case laid out for paper: what is printed or kept as a PDF. */
export function CaseFilePage({ number }: { number: string }) {
  const { t } = useTranslation();
  const complaint = useCase(number);
  usePageTitle(`${t('file.title')} ${number}`);
  if (complaint.data === undefined) {
    return complaint.isError ? (
      <Failure error={complaint.error} retry={() => void complaint.refetch()} />
    ) : (
      <Loading rows={10} />
    );
  }
  return (
    <div className="page file-page">
      <div className="page-tools">
        <Link to={casePath(number)}>{t('file.back')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('file.print')}
        </Button>
        <p className="hint">{t('file.hint')}</p>
      </div>
      <CaseFile complaint={complaint.data} />
    </div>
  );
}
