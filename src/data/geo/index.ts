/** Outlines of Beijing, Tianjin and Hebei, checked. Where they come from and what to print with them: NOTICE.md. */
import bth from './bth.topo.json' with { type: 'json' };
import { parseTopology, type AreaTopology } from './topology.ts';

/**
 * Outlines of Beijing, Tianjin and Hebei and their districts, checked: TopoJSON in degrees, WGS-84, schematic. Print
 * `GEOMETRY_NOTICE` with it.
 */
export const BTH_TOPOLOGY: AreaTopology = parseTopology(bth, 'src/data/geo/bth.topo.json');

/** The sentence that the licence of the outlines asks to be shown, for the sources page and the downloads. */
export const GEOMETRY_NOTICE =
  'District, prefecture and province outlines derived from map data in Apache ECharts 4.9.0, Copyright 2017-2020 The Apache Software Foundation, Apache License 2.0; modified: decoded, shifted from GCJ-02 to WGS-84, cleaned, simplified, dissolved.';
export type { AreaTopology } from './topology.ts';
