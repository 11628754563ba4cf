/** English words of the files: pictures, frames, open data, descriptions for machines. */
export const en = {
  figureNumber: (number: string): string => `Figure ${number}`,
  chapterNumber: (number: number): string => `Chapter ${number}`,
  /** How a part of the site is cited. */
  partOf: (site: string): string => `In: ${site}`,
  licence: {
    chart: 'Chart and words: Retooling Tianjin, Creative Commons Attribution 4.0 (CC BY 4.0).',
    /** Maps carry the notice that the geometry's licence asks for. */
    outlines: 'Outlines: derived from Apache ECharts 4.9.0, Apache License 2.0, modified; schematic.',
    name: 'Creative Commons Attribution 4.0 International',
  },
  /** Under a frame in another page: `{site}` is the site's name, which leads to it. */
  frame: {
    evidence: 'This chart with its evidence and files',
    from: 'From {site}, CC BY 4.0',
    /** What the loader says where there is no such chart; where it is left out, its own English. */
    missing: '',
  },
  share: {
    about: 'A data explainer with its evidence',
    question:
      'An old industrial port is told to find “new productive forces”. What changed, on paper and on four factory floors, and do the numbers add up?',
  },
  /** In descriptions for machines. */
  keywords: ['Tianjin', 'Beijing-Tianjin-Hebei', 'manufacturing', 'industrial policy', 'fact checking'],
  /**
   * Between the parts of what a check reviews: measure, place and period, then the value; several claims; two
   * sentences.
   */
  claimReview: { between: ', ', before: ': ', betweenClaims: '; ', betweenSentences: ' ' },
  /** Columns that a chart's CSV adds for each column with figures, and what they say. */
  columns: {
    heads: { value: 'value', reading: 'reading', unit: 'unit', figure: 'figure', status: 'status', source: 'source' },
    of: (column: string, head: string): string => `${column}: ${head}`,
    readings: {
      exact: 'exact',
      about: 'about',
      'more-than': 'more-than',
      'at-least': 'at-least',
      'up-to': 'up-to',
      nearly: 'nearly',
      'less-than': 'less-than',
      range: 'range',
    },
  },
  openData: {
    title: 'Retooling Tianjin: every figure with its evidence',
    checksTitle: 'Retooling Tianjin: do the numbers add up?',
    about:
      'Every figure of the explainer: who said it, what it measures, for when and where, its status, and the arithmetic built on it. The five reports are their publishers’; phrases of at most twelve words are quoted as evidence.',
    /** Said after what such a field holds. */
    separatedBySpaces: ' Separated by spaces.',
    files: {
      csv: { title: 'CSV', about: 'one line a figure, for spreadsheets' },
      json: { title: 'JSON', about: 'the same, for programs' },
      schema: { title: 'JSON Schema', about: 'what the JSON holds, field by field' },
      checks: { title: 'Checks', about: 'the audit of the numbers as JSON' },
      dataPackage: { title: 'Data package', about: 'all of it described after Frictionless, with sources and licence' },
    },
    fields: {
      id: 'Id of the figure; its row on the data page has the same address, with -- for @.',
      kind: 'A claim, one point of a series, or our own arithmetic.',
      series: 'For points: the series.',
      text_en: 'The figure as English readers see it, with every digit that was stated.',
      text_zh: 'The figure as Chinese readers write it.',
      reading: 'How the value is to be read: exact, approximate, a bound, or a range.',
      value:
        'The value in the unit itself (yuan, not billions); for a range, see low and high. Derived values are not rounded.',
      low: 'For ranges: the lower end.',
      high: 'For ranges: the upper end.',
      step: 'Size of the last digit that was stated or that we print.',
      unit: 'Id of the unit.',
      unit_en: 'Name of the unit.',
      unit_zh: 'Name of the unit, in Chinese.',
      rounding_low: 'For derivations: the least that the rounding of the inputs allows.',
      rounding_high: 'For derivations: the most that the rounding of the inputs allows.',
      measure_en: 'What the figure measures.',
      measure_zh: 'What the figure measures, in Chinese.',
      place: 'Id of the place.',
      place_en: 'Name of the place.',
      place_zh: 'Name of the place, in Chinese.',
      company: 'Id of the company, where the figure is a company’s.',
      company_en: 'Name of the company.',
      company_zh: 'Name of the company, in Chinese.',
      period:
        'Year, half (2024-H1), quarter, month or day; two of them with a slash for a change from the first to the second.',
      period_en: 'The period in words.',
      period_zh: 'The period in words, in Chinese.',
      status: 'Result, claim, plan, target, our arithmetic, or context from outside the five sources.',
      source: 'Id of the source; derivations have inputs instead.',
      source_en: 'Publisher and date.',
      source_zh: 'Publisher and date, in Chinese.',
      speaker: 'Id of the person or body that says so, within the source.',
      speaker_en: 'Name of that person or body.',
      speaker_zh: 'Name of that person or body, in Chinese; letters where the characters were not found.',
      office_en: 'Office of that person.',
      office_zh: 'Office of that person, in Chinese.',
      phrase: 'The source’s own words that carry the figure, at most twelve.',
      original: 'The words of an outside source in its own language.',
      note_en: 'The editor’s note.',
      note_zh: 'The editor’s note, in Chinese.',
      formula_en: 'For derivations: the sum, with its inputs.',
      formula_zh: 'For derivations: the sum, in Chinese.',
      inputs: 'For derivations: ids of the figures it is worked out from.',
      corrections: 'Ids of the corrections to what was printed.',
      checks: 'Ids of the checks that test the figure or use it.',
      chapters: 'Slugs of the chapters that show it.',
      address: 'Its row on the data page.',
      address_zh: 'Its row on the Chinese data page.',
    },
  },
};

/** What each language has words for. */
export type OutputWords = typeof en;
