import { describe, expect, it } from 'vitest'
import { contrast, dark, gapStep, gapSteps, light, rateStep, rateSteps, rateTextDark, tokensCss } from './index.ts'

const texts: [string, string][] = [
  [light.ink, light.paper],
  [light.ink2, light.amberTint],
  [light.ink2, light.sunken],
  [light.ink3, light.panel],
  [light.ink3, light.paper],
  [light.ink3, light.rail],
  [light.seal, light.sealTint],
  [light.onInk, light.seal],
  [light.onInk, light.indigo],
  [light.onInk, light.ink],
  [light.onInk2, light.ink],
  [light.indigoOnInk, light.ink],
  [light.indigo, light.indigoTint],
  [light.indigo, light.paper],
  [light.bamboo, light.bambooTint],
  [light.amber, light.amberTint],
  [light.ochre, light.ochreTint],
  [light.ochre, light.paper],
  [light.ink, light.differs],
  [light.ink, light.differsHard],
  [dark.ink, dark.panel],
  [dark.ink2, dark.panel],
  [dark.ink3, dark.panel],
  [dark.amber, dark.amberTint],
  [dark.ochre, dark.ochreTint],
  [dark.ink, dark.differs],
  [dark.ink, dark.differsHard],
]

describe('colours', () => {
  it.each(texts)('text %s on %s reaches 4.5 : 1', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
  it.each([
    [light.field, light.panel],
    [light.field, light.paper],
    [light.indigo, light.panel],
  ])('edge %s on %s reaches 3 : 1', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
  })
  it('every step by rate and by gap can be read, light and dark', () => {
    for (const step of rateSteps) {
      expect(contrast(step.text, step.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rateTextDark, step.darkGround)).toBeGreaterThanOrEqual(4.3)
    }
    for (const step of gapSteps) {
      expect(contrast(light.ink, step.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark.ink, step.darkGround)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('steps', () => {
  it('puts a rate and a gap into the step whose words cover it', () => {
    expect([0, 0.599, 0.6, 0.7, 0.89, 0.9, 1].map(rateStep)).toEqual([0, 0, 1, 2, 3, 4, 4])
    expect([0, 1, 2, 3, 5, 7, 8, 400].map(gapStep)).toEqual([0, 1, 1, 2, 3, 3, 4, 4])
  })
})

describe('stylesheet', () => {
  it('names each token once per ground, in kebab case', () => {
    const css = tokensCss()
    expect(css).toContain('--sx-table-head: #F4F1EA;')
    expect(css).toContain('--sx-ink-2: #454D53;')
    expect(css).toContain(`[data-theme='dark']`)
    expect(css.match(/--sx-row: /g)).toHaveLength(2)
    expect(css).not.toContain('undefined')
  })
})
