/**
 * The arithmetic and the geometry of the compounding calculator. The build draws the first picture with it, the
 * reader's script every other: the two cannot differ.
 */
export interface Growth {
  /** Growth of output a year, price changes left out. */
  readonly realPercent: number;
  /** Rise of prices a year. */
  readonly pricesPercent: number;
  readonly years: number;
}

/** What the controls allow. */
export const GROWTH_LIMITS = {
  realPercent: { min: 0, max: 10, step: 0.1 },
  pricesPercent: { min: 0, max: 4, step: 0.02 },
  years: { min: 1, max: 30, step: 1 },
} as const;

export const CALCULATOR_BOX = { widthPx: 420, heightPx: 250, left: 48, right: 330, top: 16, bottom: 216 } as const;
/** Grid lines that the picture has room for, the one at ×1 included. */
export const GRID_LINES = 6;
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20];
/** Between the words of the two ends, px. */
const WORDS_APART_PX = 39;

/** (1 + r) to the power of years, without and with price rises. */
export function multiplesOf({ realPercent, pricesPercent, years }: Growth): { real: number; nominal: number } {
  const yearly = 1 + realPercent / 100;
  return { real: yearly ** years, nominal: (yearly * (1 + pricesPercent / 100)) ** years };
}

/** Years in which growth at this rate doubles, or undefined where it never does. */
export const yearsToDouble = (percent: number): number | undefined =>
  percent > 0 ? Math.log(2) / Math.log(1 + percent / 100) : undefined;

const times = (multiple: number): string => multiple.toFixed(2);
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** What the picture and its sentences say, with gaps for the numbers: one set a language, which the page holds. */
export interface GrowthWords {
  readonly oneYear: string;
  readonly manyYears: string;
  readonly afterOneYear: string;
  readonly afterYears: string;
  readonly inYuan: string;
  readonly samePrices: string;
  readonly doubles: string;
  readonly neverDoubles: string;
}

/** The result in words. */
export function growthSentence(growth: Growth, words: GrowthWords): string {
  const { realPercent, pricesPercent, years } = growth;
  const { real, nominal } = multiplesOf(growth);
  const doubling = yearsToDouble(realPercent);
  const numbers: Readonly<Record<string, string>> = {
    years: String(years),
    real: String(realPercent),
    prices: String(pricesPercent),
    times: times(real),
    timesYuan: times(nominal),
    doubling: doubling?.toFixed(1) ?? '',
  };
  const sentences = [
    years === 1 ? words.afterOneYear : words.afterYears,
    pricesPercent > 0 ? words.inYuan : words.samePrices,
    doubling === undefined ? words.neverDoubles : words.doubles,
  ];
  return sentences.join('').replaceAll(/\{(\w+)\}/g, (_, name: string) => numbers[name] ?? '');
}

/** Attributes and words of each element of the picture, by its name. */
export interface Picture {
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly words: Readonly<Record<string, string>>;
}

export function drawGrowth(growth: Growth, said: Pick<GrowthWords, 'oneYear' | 'manyYears'>): Picture {
  const { left, right, top, bottom } = CALCULATOR_BOX;
  const { real, nominal } = multiplesOf(growth);
  const highest = Math.max(2.1, nominal * 1.04);
  const x = (year: number): number => left + ((right - left) * year) / growth.years;
  const y = (multiple: number): number => bottom - ((bottom - top) * (multiple - 1)) / (highest - 1);
  const curve = (yearly: number): string =>
    `M${Array.from({ length: 31 }, (_, i) => (i / 30) * growth.years)
      .map((year) => `${px(x(year))},${px(y(yearly ** year))}`)
      .join('L')}`;
  const attributes: Record<string, Record<string, string>> = {};
  const words: Record<string, string> = {};

  const step = STEPS.find((one) => (highest - 1) / one < GRID_LINES) ?? 50;
  for (let i = 0; i < GRID_LINES; i += 1) {
    const multiple = 1 + i * step;
    const at = px(y(multiple));
    const opacity = multiple <= highest ? '1' : '0';
    attributes[`grid-${i}`] = { y1: at, y2: at, opacity };
    attributes[`tick-${i}`] = { y: px(y(multiple) + 5), opacity };
    words[`tick-${i}`] = `×${multiple}`;
  }
  const yearly = 1 + growth.realPercent / 100;
  attributes['real'] = { d: curve(yearly) };
  attributes['nominal'] = { d: curve(yearly * (1 + growth.pricesPercent / 100)) };
  attributes['real-end'] = { cy: px(y(real)) };
  attributes['nominal-end'] = { cy: px(y(nominal)) };
  // Words are pushed apart around the middle of the two ends, and kept inside the picture.
  const apart = Math.max(0, WORDS_APART_PX - (y(real) - y(nominal))) / 2;
  const lowest = bottom - 12;
  const realY = Math.min(lowest, y(real) + apart);
  const nominalY = Math.min(realY - WORDS_APART_PX, y(nominal) - apart);
  const shift = Math.max(0, top - nominalY);
  attributes['real-words'] = { y: px(realY + shift) };
  attributes['nominal-words'] = { y: px(nominalY + shift) };
  attributes['real-name'] = { y: px(realY + shift + 18) };
  attributes['nominal-name'] = { y: px(nominalY + shift + 18) };
  words['real-words'] = `×${times(real)}`;
  words['nominal-words'] = `×${times(nominal)}`;
  words['years'] = growth.years === 1 ? said.oneYear : said.manyYears.replace('{years}', String(growth.years));
  return { attributes, words };
}
