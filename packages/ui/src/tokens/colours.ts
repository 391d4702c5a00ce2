/** Colours of the desk, light; every hex value of the product stands in this file. */
export const light = {
  paper: '#F7F5F0',
  rail: '#FBFAF6',
  panel: '#FFFFFF',
  sunken: '#F0EDE5',
  tableHead: '#F4F1EA',
  rowHover: '#F8F6F1',
  rowCurrent: '#F1EDE3',
  hairline: '#E4E0D6',
  edge: '#D2CDBF',
  field: '#8C8778',
  ink: '#1D2327',
  ink2: '#454D53',
  ink3: '#646C72',
  onInk: '#FFFFFF',
  onInk2: '#C9CCCB',
  inkEdge: '#5B646A',
  seal: '#A3262A',
  sealTint: '#F9ECEA',
  sealHover: '#8A1F23',
  indigo: '#23577A',
  indigoTint: '#E8F0F5',
  indigoHover: '#1B4763',
  indigoOnInk: '#9CC7E2',
  bamboo: '#2C6B4C',
  bambooTint: '#E7F1EB',
  amber: '#7A5300',
  amberTint: '#FAF1DC',
  amberGround: '#FEF8EA',
  amberEdge: '#D9B25F',
  amberMark: '#C68F1E',
  ochre: '#A23A08',
  ochreTint: '#FBEDE4',
  differs: '#F7E2A9',
  differsHard: '#F8D2BE',
  chartAxis: '#D2CDBF',
  chartSplit: '#EEEBE2',
  mapLand: '#F1EEE6',
  mapWater: '#D5E4EA',
  mapRoad: '#FFFFFF',
  mapRoadEdge: '#DDD7C8',
  mapLabel: '#77725F',
  bar: '#5B7B95',
  barPale: '#A9BDCB',
} as const

/** The same names on the dark board; what is absent here keeps its light value. */
export const dark = {
  paper: '#10161A',
  rail: '#10161A',
  panel: '#161D22',
  sunken: '#26313A',
  tableHead: '#1B242A',
  rowHover: '#1B242A',
  rowCurrent: '#222D34',
  hairline: '#26313A',
  edge: '#3A4750',
  field: '#86908F',
  ink: '#E8E6DF',
  ink2: '#A9B1B4',
  ink3: '#86908F',
  indigo: '#7FB3D5',
  indigoTint: '#22303A',
  bamboo: '#78BE95',
  bambooTint: '#1E3029',
  amber: '#E0B35A',
  amberTint: '#3A3019',
  amberGround: '#2A2618',
  ochre: '#EE9566',
  ochreTint: '#3B261B',
  differs: '#5A4A1C',
  differsHard: '#5F3520',
  chartAxis: '#26313A',
  chartSplit: '#202A31',
  mapLand: '#1B242A',
  mapWater: '#18303D',
  mapRoad: '#26313A',
  mapRoadEdge: '#26313A',
  mapLabel: '#A9B1B4',
} as const satisfies Partial<Record<keyof typeof light, string>>

export type ColourName = keyof typeof light

/** Colours of charts and hulls, in this order; at most eight, the rest are grouped. */
export const categories = ['#1F5A96', '#D5812E', '#47A083', '#4E2260', '#8398B4', '#AE8C53', '#96503F', '#323A40'] as const
export const categoriesDark = ['#7FB3D5', ...categories.slice(1)] as const

/** Ground and text by rate; the first step whose `below` is above the rate counts. Rates run from 0 to 1. */
export const rateSteps = [
  { below: 0.6, label: '<60%', ground: '#DDB667', text: '#1D2327', darkGround: '#8A6A22' },
  { below: 0.7, label: '60', ground: '#EBD9AE', text: '#1D2327', darkGround: '#6A5426' },
  { below: 0.8, label: '70', ground: '#B4CAD8', text: '#1D2327', darkGround: '#22435A' },
  { below: 0.9, label: '80', ground: '#7FA3BC', text: '#1D2327', darkGround: '#275571' },
  { below: Number.POSITIVE_INFINITY, label: '90%+', ground: '#3F6F8F', text: '#FFFFFF', darkGround: '#2F6A8C' },
] as const
export const rateTextDark = '#F3F1EA'

/** Ground of a cell by its gap, in records. */
export const gapSteps = [
  { upTo: 0, label: '0', ground: '#FFFFFF', darkGround: '#161D22' },
  { upTo: 2, label: '1–2', ground: '#FCF6E6', darkGround: '#2A2618' },
  { upTo: 4, label: '3–4', ground: '#F8E9C6', darkGround: '#453A1B' },
  { upTo: 7, label: '5–7', ground: '#F2D9A0', darkGround: '#5E4C1E' },
  { upTo: Number.POSITIVE_INFINITY, label: '8+', ground: '#EBC679', darkGround: '#7A6022' },
] as const

/** Depth of a facet's parts, largest first. */
export const facetDepths = ['#435A6B', '#76899A', '#A9B5BF', '#CBD2D8'] as const

/** Which step a rate belongs to, 0–4. */
export const rateStep = (rate: number): number => rateSteps.findIndex((step) => rate < step.below)
/** Which step a gap belongs to, 0–4. */
export const gapStep = (gap: number): number => gapSteps.findIndex((step) => gap <= step.upTo)
