import type { ThemeConfig } from 'antd';

/**
 * Ant Design's theme from the tokens of `tokens.css`, which stay the only place where colours are defined.
 *
 * @param style Computed style of the document's root.
 * @param stillness The person has asked his device for less motion.
 */
export function themeOf(style: CSSStyleDeclaration, stillness: boolean): ThemeConfig {
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    hashed: false,
    cssVar: { key: 'office' },
    token: {
      colorPrimary: token('teal'),
      colorLink: token('teal'),
      colorInfo: token('teal'),
      colorSuccess: token('mark-green'),
      colorWarning: token('mark-yellow'),
      colorError: token('mark-red'),
      colorInfoBg: token('teal-wash'),
      colorInfoBorder: token('line-strong'),
      colorSuccessBg: token('mark-green-wash'),
      colorSuccessBorder: token('mark-green'),
      colorWarningBg: token('mark-yellow-wash'),
      colorWarningBorder: token('mark-yellow'),
      colorErrorBg: token('mark-red-wash'),
      colorErrorBorder: token('mark-red'),
      colorPrimaryBg: token('teal-wash'),
      controlItemBgActive: token('teal-wash'),
      controlItemBgHover: token('surface-sunk'),
      colorTextBase: token('ink'),
      colorText: token('ink'),
      colorTextSecondary: token('ink-soft'),
      colorTextTertiary: token('ink-soft'),
      colorTextDescription: token('ink-soft'),
      colorTextPlaceholder: token('ink-soft'),
      colorBorder: token('line-strong'),
      colorBorderSecondary: token('line'),
      colorSplit: token('line'),
      colorBgLayout: token('paper'),
      colorBgContainer: token('surface'),
      fontFamily: token('font'),
      fontFamilyCode: token('font-mono'),
      fontSize: 14,
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: 36,
      motion: !stillness,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      wireframe: false,
    },
    components: {
      Table: {
        headerBg: token('surface'),
        headerColor: token('ink-soft'),
        headerSplitColor: 'transparent',
        rowHoverBg: token('teal-wash'),
        cellPaddingBlock: 10,
        cellPaddingInline: 12,
        headerSortActiveBg: token('surface'),
        headerSortHoverBg: token('surface-sunk'),
        bodySortBg: token('surface'),
      },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    },
  };
}
