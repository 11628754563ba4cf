/** The words of a map: its furniture, its table and its description. */
const en = {
  name: 'Name',
  what: 'What it is',
  where: 'Where',
  figure: 'Figure',
  types: { region: 'area', place: 'place', line: 'rail line', flow: 'movement' },
  glyphs: {
    city: 'city',
    park: 'park',
    factory: 'factory',
    station: 'station',
    port: 'port',
    name: 'name on the map',
  },
  states: { open: 'rail line, opened', later: 'rail line, not yet open then', existing: 'rail line, open before' },
  lead: (regions: string): string => (regions ? `Schematic map of ${regions}.` : 'Schematic map.'),
  places: (places: string): string => `Places marked: ${places}.`,
  lines: (lines: string): string => `Rail lines: ${lines}.`,
  moved: (what: string, from: string, to: string, text: string): string => `From ${from} to ${to}: ${text} ${what}.`,
  schematic: 'Rail lines are schematic.',
  km: 'km',
  north: 'N',
};
const zh: typeof en = {
  name: '名称',
  what: '类别',
  where: '位置',
  figure: '数据',
  types: { region: '区域', place: '地点', line: '铁路线', flow: '流动' },
  glyphs: { city: '城市', park: '园区', factory: '工厂', station: '车站', port: '港口', name: '地图注记' },
  states: { open: '铁路线，已开通', later: '铁路线，当时尚未开通', existing: '铁路线，此前已开通' },
  lead: (regions) => (regions ? `${regions}的示意地图。` : '示意地图。'),
  places: (places) => `标出：${places}。`,
  lines: (lines) => `铁路线：${lines}。`,
  moved: (what, from, to, text) => `由${from}至${to}：${text}${what}。`,
  schematic: '铁路线为示意。',
  km: '公里',
  north: '北',
};

export const MAP_WORDS = { en, zh };
