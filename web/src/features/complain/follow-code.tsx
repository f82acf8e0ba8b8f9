import { create } from 'qrcode';
import { useTranslation } from 'react-i18next';

/** Modules of white that scanners need around a code (ISO/IEC 18004). */
const QUIET = 4;

const pathOf = (text: string): { path: string; size: number } => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data).flatMap((module, index) =>
    module ? [`M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z`] : [],
  );
  return { path: dark.join(''), size: size + 2 * QUIET };
};

/** QR code of the follow page of a complaint; the query code is left for the person to type. */
export const FollowCode = ({ number }: { number: string }) => {
  const { t } = useTranslation();
  const { path, size } = pathOf(`${location.origin}/follow?number=${number}`);
  return (
    <figure className="follow-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('receipt.qrAlt')}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{t('receipt.qr')}</figcaption>
    </figure>
  );
};
