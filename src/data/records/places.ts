import type { PlaceInput, Text } from '../model/schema.ts';

const geoNames = { en: 'GeoNames (CC BY 4.0), city centre.', zh: 'GeoNames（CC BY 4.0），城市中心。' } as const;
const districtSeat = {
  en: 'The district’s seat, from a public table of coordinates; approximate.',
  zh: '区政府所在地，取自公开坐标表；约数。',
} as const;
const station = {
  en: 'Station, rounded to about one kilometre, from a public table based on Wikipedia and OpenStreetMap.',
  zh: '车站，精确到约一公里，取自依据维基百科和OpenStreetMap的公开坐标表。',
} as const;

/**
 * Every place a figure or a map names. Coordinates are WGS84 longitude, latitude to two decimals (about one kilometre);
 * `adcode` is the GB/T 2260 code of the outline in the map geometry. Chinese names only where verified.
 */
export const PLACES = {
  world: { name: { en: 'the world', zh: '全球' }, kind: 'region', role: 'other' },
  china: { name: { en: 'China', zh: '中国' }, kind: 'country', role: 'other' },
  bth: { name: { en: 'Beijing-Tianjin-Hebei', zh: '京津冀' }, kind: 'region', within: 'china', role: 'region' },

  beijing: {
    name: { en: 'Beijing', zh: '北京市' },
    kind: 'province',
    within: 'bth',
    adcode: '110000',
    at: [116.4, 39.91],
    atNote: geoNames,
    role: 'beijing',
  },
  tianjin: {
    name: { en: 'Tianjin', zh: '天津市' },
    kind: 'province',
    within: 'bth',
    adcode: '120000',
    at: [117.18, 39.14],
    atNote: geoNames,
    role: 'tianjin',
  },
  hebei: { name: { en: 'Hebei', zh: '河北省' }, kind: 'province', within: 'bth', adcode: '130000', role: 'hebei' },
  'tianjin-and-hebei': { name: { en: 'Tianjin and Hebei', zh: '津冀' }, kind: 'region', within: 'bth', role: 'region' },
  'beijing-and-hebei': { name: { en: 'Beijing and Hebei', zh: '京冀' }, kind: 'region', within: 'bth', role: 'region' },
  'zgc-parks': {
    name: { en: 'the Binhai and Baodi Zhongguancun parks', zh: '滨海、宝坻两个中关村园区', isTranslation: true },
    kind: 'region',
    within: 'tianjin',
    role: 'tianjin',
  },
  tangshan: {
    name: { en: 'Tangshan', zh: '唐山市' },
    kind: 'city',
    within: 'hebei',
    adcode: '130200',
    at: [118.18, 39.63],
    atNote: geoNames,
    role: 'hebei',
  },
  baoding: { name: { en: 'Baoding', zh: '保定市' }, kind: 'city', within: 'hebei', adcode: '130600', role: 'hebei' },
  langfang: { name: { en: 'Langfang', zh: '廊坊市' }, kind: 'city', within: 'hebei', adcode: '131000', role: 'hebei' },
  xiongan: {
    name: { en: 'Xiong’an New Area', zh: '雄安新区', isTranslation: true },
    kind: 'zone',
    within: 'hebei',
    role: 'hebei',
  },
  harbin: {
    name: { en: 'Harbin', zh: '哈尔滨', isTranslation: true },
    kind: 'city',
    within: 'china',
    at: [126.65, 45.75],
    atNote: {
      en: 'GeoNames (CC BY 4.0). Only for the note that the line does not go there.',
      zh: 'GeoNames（CC BY 4.0）。只用于说明该线不通往那里。',
    },
    role: 'other',
  },

  haidian: {
    name: { en: 'Haidian', zh: '海淀' },
    kind: 'district',
    within: 'beijing',
    at: [116.29, 39.99],
    atNote: { en: 'GeoNames (CC BY 4.0), centre of the district.', zh: 'GeoNames（CC BY 4.0），区中心。' },
    role: 'beijing',
  },
  zhongguancun: {
    name: { en: 'Zhongguancun', zh: '中关村' },
    kind: 'zone',
    within: 'haidian',
    at: [116.29, 39.99],
    atNote: {
      en: 'The centre of Haidian district stands in for Zhongguancun; approximate.',
      zh: '以海淀区中心代表中关村；约数。',
    },
    role: 'beijing',
  },

  heping: {
    name: { en: 'Heping', zh: '和平区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120101',
    role: 'tianjin',
  },
  hedong: {
    name: { en: 'Hedong', zh: '河东区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120102',
    role: 'tianjin',
  },
  hexi: { name: { en: 'Hexi', zh: '河西区' }, kind: 'district', within: 'tianjin', adcode: '120103', role: 'tianjin' },
  nankai: {
    name: { en: 'Nankai', zh: '南开区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120104',
    role: 'tianjin',
  },
  'hebei-district': {
    name: { en: 'Hebei District', zh: '河北区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120105',
    role: 'tianjin',
  },
  hongqiao: {
    name: { en: 'Hongqiao', zh: '红桥区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120106',
    role: 'tianjin',
  },
  dongli: {
    name: { en: 'Dongli', zh: '东丽区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120110',
    role: 'tianjin',
  },
  xiqing: {
    name: { en: 'Xiqing', zh: '西青区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120111',
    role: 'tianjin',
  },
  jinnan: {
    name: { en: 'Jinnan', zh: '津南区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120112',
    role: 'tianjin',
  },
  beichen: {
    name: { en: 'Beichen', zh: '北辰区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120113',
    at: [117.13, 39.22],
    atNote: districtSeat,
    role: 'tianjin',
  },
  wuqing: {
    name: { en: 'Wuqing', zh: '武清区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120114',
    role: 'tianjin',
  },
  baodi: {
    name: { en: 'Baodi', zh: '宝坻区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120115',
    at: [117.3, 39.72],
    atNote: districtSeat,
    role: 'tianjin',
  },
  binhai: {
    name: { en: 'Binhai New Area', zh: '滨海新区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120116',
    at: [117.68, 39.03],
    atNote: districtSeat,
    role: 'tianjin',
  },
  ninghe: {
    name: { en: 'Ninghe', zh: '宁河区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120117',
    role: 'tianjin',
  },
  jinghai: {
    name: { en: 'Jinghai', zh: '静海区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120118',
    role: 'tianjin',
  },
  jizhou: {
    name: { en: 'Jizhou', zh: '蓟州区' },
    kind: 'district',
    within: 'tianjin',
    adcode: '120119',
    role: 'tianjin',
  },

  tanggu: {
    name: { en: 'Tanggu', zh: '塘沽', isTranslation: true },
    kind: 'zone',
    within: 'binhai',
    at: [117.65, 39.02],
    atNote: { en: 'GeoNames (CC BY 4.0).', zh: 'GeoNames（CC BY 4.0）。' },
    role: 'tianjin',
  },
  'eco-city': {
    name: { en: 'Sino-Singapore Tianjin Eco-City', zh: '中新天津生态城' },
    kind: 'zone',
    within: 'binhai',
    at: [117.78, 39.15],
    atNote: { en: 'Wikipedia’s coordinates of the Eco-City, rounded.', zh: '维基百科所载生态城坐标，已取约数。' },
    role: 'tianjin',
  },
  'binhai-zgc': {
    name: { en: 'Binhai-Zhongguancun park', zh: '天津滨海-中关村科技园' },
    kind: 'park',
    within: 'binhai',
    at: [117.68, 39.03],
    atNote: {
      en: 'The seat of Binhai New Area stands in for the park, which lies at Beitang in that district; approximate.',
      zh: '以滨海新区政府所在地代表园区，园区在该区北塘；约数。',
    },
    role: 'tianjin',
  },
  'baodi-zgc': {
    name: { en: 'Baodi-Zhongguancun park', zh: '京津中关村科技城' },
    kind: 'park',
    within: 'baodi',
    at: [117.3, 39.72],
    atNote: {
      en: 'The seat of Baodi district stands in for the park, which lies in the north-west of the town; approximate.',
      zh: '以宝坻区政府所在地代表园区，园区在城区西北部；约数。',
    },
    role: 'tianjin',
  },

  // Beijing-Tangshan intercity, west to east
  'station-beijing-sub-centre': {
    name: { en: 'Beijing Tongzhou', zh: '北京通州站' },
    kind: 'station',
    within: 'beijing',
    at: [116.7, 39.9],
    atNote: {
      en: 'Planned as Beijing sub-centre; opened on 30 December 2025; rounded, from a public table based on Wikipedia and OpenStreetMap.',
      zh: '规划时称北京城市副中心站；2025年12月30日开通；取自依据维基百科和OpenStreetMap的公开坐标表，已取约数。',
    },
    role: 'beijing',
  },
  'station-beijing': {
    name: { en: 'Beijing station', zh: '北京站', isTranslation: true },
    kind: 'station',
    within: 'beijing',
    at: [116.42, 39.9],
    atNote: station,
    role: 'beijing',
  },
  'station-yanjiao': {
    name: { en: 'Yanjiao', zh: '燕郊', isTranslation: true },
    kind: 'station',
    within: 'langfang',
    at: [116.83, 39.94],
    atNote: station,
    role: 'hebei',
  },
  'station-dachang': {
    name: { en: 'Dachang', zh: '大厂', isTranslation: true },
    kind: 'station',
    within: 'langfang',
    at: [116.9, 39.89],
    atNote: station,
    role: 'hebei',
  },
  'station-xianghe': {
    name: { en: 'Xianghe', zh: '香河', isTranslation: true },
    kind: 'station',
    within: 'langfang',
    at: [117.03, 39.72],
    atNote: station,
    role: 'hebei',
  },
  'station-baodi': {
    name: { en: 'Baodi station', zh: '宝坻站' },
    kind: 'station',
    within: 'baodi',
    at: [117.3, 39.66],
    atNote: station,
    role: 'tianjin',
  },
  'station-yutian-south': {
    name: { en: 'Yutian South', zh: '玉田南', isTranslation: true },
    kind: 'station',
    within: 'tangshan',
    at: [117.81, 39.7],
    atNote: station,
    role: 'hebei',
  },
  'station-tangshan-west': {
    name: { en: 'Tangshan West', zh: '唐山西', isTranslation: true },
    kind: 'station',
    within: 'tangshan',
    at: [118.02, 39.7],
    atNote: station,
    role: 'hebei',
  },
  'station-tangshan': {
    name: { en: 'Tangshan station', zh: '唐山站', isTranslation: true },
    kind: 'station',
    within: 'tangshan',
    at: [118.18, 39.63],
    atNote: station,
    role: 'hebei',
  },
  // Beijing-Binhai intercity, north to south; its south section was still being built in 2022
  'station-baodi-south': {
    name: { en: 'Baodi South', zh: '宝坻南站' },
    kind: 'station',
    within: 'baodi',
    role: 'tianjin',
  },
  'station-beichen': {
    name: { en: 'Beichen station', zh: '北辰站' },
    kind: 'station',
    within: 'beichen',
    at: [117.27, 39.27],
    atNote: station,
    role: 'tianjin',
  },
  'station-tianjin-airport': {
    name: { en: 'Tianjin Airport', zh: '天津机场', isTranslation: true },
    kind: 'station',
    within: 'dongli',
    at: [117.36, 39.13],
    atNote: station,
    role: 'tianjin',
  },
  'station-binhai-west': {
    name: { en: 'Binhai West', zh: '滨海西', isTranslation: true },
    kind: 'station',
    within: 'binhai',
    at: [117.61, 39.08],
    atNote: station,
    role: 'tianjin',
  },
  // Beijing-Tianjin intercity, north to south
  'station-beijing-south': {
    name: { en: 'Beijing South', zh: '北京南', isTranslation: true },
    kind: 'station',
    within: 'beijing',
    at: [116.37, 39.86],
    atNote: station,
    role: 'beijing',
  },
  'station-yizhuang': {
    name: { en: 'Yizhuang', zh: '亦庄', isTranslation: true },
    kind: 'station',
    within: 'beijing',
    at: [116.6, 39.81],
    atNote: station,
    role: 'beijing',
  },
  'station-wuqing': {
    name: { en: 'Wuqing station', zh: '武清站', isTranslation: true },
    kind: 'station',
    within: 'wuqing',
    at: [117.01, 39.37],
    atNote: station,
    role: 'tianjin',
  },
  'station-tianjin': {
    name: { en: 'Tianjin station', zh: '天津站', isTranslation: true },
    kind: 'station',
    within: 'tianjin',
    at: [117.18, 39.14],
    atNote: {
      en: 'The public table’s point, which is the same as the city centre’s; approximate.',
      zh: '公开坐标表所载的点，与城市中心相同；约数。',
    },
    role: 'tianjin',
  },
} as const satisfies Record<string, PlaceInput>;

/** Id of a place in `PLACES`. */
export type PlaceId = keyof typeof PLACES;

/**
 * True for the id of a place in `PLACES`: narrows a text.
 * @param id any text
 */
export function isPlaceId(id: string): id is PlaceId {
  return Object.hasOwn(PLACES, id);
}

/** A place and all that it lies in, from the inside out: Baodi, Tianjin, Beijing-Tianjin-Hebei, China. */
export function placeAndAround(id: PlaceId): PlaceId[] {
  const record: PlaceInput = PLACES[id];
  return record.within !== undefined && isPlaceId(record.within) ? [id, ...placeAndAround(record.within)] : [id];
}

/**
 * Stations of the lines that the map draws, in order. The tracks between them are schematic: no surveyed course is
 * known.
 */
export const RAIL_LINES = {
  'beijing-tianjin': {
    name: { en: 'Beijing-Tianjin intercity', zh: '京津城际' },
    stations: ['station-beijing-south', 'station-yizhuang', 'station-wuqing', 'station-tianjin'],
  },
  'beijing-tangshan': {
    name: { en: 'Beijing-Tangshan intercity', zh: '京唐城际' },
    stations: [
      'station-beijing',
      'station-yanjiao',
      'station-dachang',
      'station-xianghe',
      'station-baodi',
      'station-yutian-south',
      'station-tangshan-west',
      'station-tangshan',
    ],
  },
  'beijing-binhai-north': {
    name: { en: 'Beijing-Binhai intercity, Baodi to Beichen', zh: '京滨城际宝坻至北辰段' },
    stations: ['station-baodi', 'station-baodi-south', 'station-beichen'],
  },
  'beijing-binhai-south': {
    name: {
      en: 'Beijing-Binhai intercity, Beichen to Binhai West (being built in 2022)',
      zh: '京滨城际铁路北辰至滨海西段（2022年在建）',
      isTranslation: true,
    },
    stations: ['station-beichen', 'station-tianjin-airport', 'station-binhai-west'],
  },
} as const satisfies Record<string, { name: Text; stations: readonly PlaceId[] }>;

/** Id of a line in `RAIL_LINES`. */
export type RailLineId = keyof typeof RAIL_LINES;
