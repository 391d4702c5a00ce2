import type { ThemeConfig } from 'antd'
import { light } from './colours.ts'
import { lifted, radius, sans } from './shape.ts'

const field = { colorBorder: light.field }

/** The look of antd's parts, from the same table as everything else. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: light.indigo,
    colorInfo: light.indigo,
    colorLink: light.indigo,
    colorSuccess: light.bamboo,
    colorWarning: light.amber,
    colorError: light.ochre,
    colorTextBase: light.ink,
    colorText: light.ink,
    colorTextSecondary: light.ink2,
    colorTextTertiary: light.ink3,
    colorTextQuaternary: light.ink3,
    colorTextDescription: light.ink3,
    colorTextPlaceholder: light.ink3,
    colorBgBase: light.panel,
    colorBgLayout: light.paper,
    colorFillAlter: light.rail,
    colorBorder: light.edge,
    colorBorderSecondary: light.hairline,
    colorSplit: light.hairline,
    controlItemBgActive: light.indigoTint,
    controlItemBgHover: light.rowHover,
    fontFamily: sans,
    fontSize: 14,
    lineHeight: 1.5714,
    borderRadius: radius.control,
    borderRadiusLG: radius.panel,
    borderRadiusSM: 3,
    borderRadiusXS: radius.chip,
    controlHeight: 32,
    controlHeightSM: 26,
    controlHeightLG: 40,
    lineWidthFocus: 2,
    colorPrimaryBorder: light.indigo,
    boxShadow: 'none',
    boxShadowSecondary: lifted,
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Input: field,
    InputNumber: field,
    Select: { ...field, optionSelectedBg: light.indigoTint },
    DatePicker: field,
    Checkbox: field,
    Radio: field,
    Modal: { titleFontSize: 16 },
  },
}
