export const sans =
  '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Plangothic P1","Plangothic P2","SimSun-ExtB",system-ui,sans-serif'
/** English first takes a Latin face: in a Chinese one the apostrophe and the quotation marks are a whole square wide. */
export const latin = `"Segoe UI","Helvetica Neue",Arial,"Liberation Sans",${sans}`
export const song =
  '"Songti SC","STZhongsong","Noto Serif CJK SC","Source Han Serif SC",SimSun,"Plangothic P1","Plangothic P2","SimSun-ExtB",serif'
export const latinSong = `Georgia,"Times New Roman","Liberation Serif",${song}`

/** Type sizes and heights in pixels: ordinary desk, and 大字. */
export const sizes = {
  note: [12, 15],
  noteLine: [18, 22],
  text: [13, 17],
  textLine: [20, 26],
  body: [14, 18],
  bodyLine: [22, 28],
  panelTitle: [15, 20],
  panelTitleLine: [24, 30],
  title: [22, 28],
  titleLine: [32, 40],
  record: [24, 30],
  recordLine: [34, 42],
  figure: [26, 34],
  figureLine: [34, 44],
  wall: [38, 46],
  wallLine: [44, 54],
  row: [36, 48],
  control: [32, 48],
  controlSmall: [26, 40],
  mark: [17, 24],
  railWidth: [200, 200],
  panelHead: [40, 52],
} as const satisfies Record<string, readonly [ordinary: number, large: number]>

/** Space between things, in pixels. */
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48 } as const
/** Corner radii in pixels: chips and marks, controls, panels, phone cards. */
export const radius = { chip: 2, control: 4, panel: 6, card: 8 } as const
export const motion = '120ms ease-out'
export const lifted = '0 6px 20px rgba(29,35,39,.12)'
