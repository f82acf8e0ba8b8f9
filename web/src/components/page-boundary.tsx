import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

const PageFailed = () => {
  const { t } = useTranslation();
  return (
    <div className="measure">
      <Notice tone="bad">
        <p>{t('site.pageFailed')}</p>
        <button type="button" className="button button-quiet" onClick={() => location.reload()}>
          {t('site.retry')}
        </button>
      </Notice>
    </div>
  );
};

/** Keeps the frame standing when a page can't be fetched or breaks. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}
