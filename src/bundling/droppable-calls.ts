/**
 * D3's modules come as one file each, with functions made by calls at their top level, which esbuild keeps whether
 * they are used or not. Those calls do nothing else, so they may be marked as droppable.
 */
export const D3_MODULE = /node_modules\/d3-[a-z]+\/.*\.m?js$/;

/** The source of a D3 module, its calls marked. */
export const markDroppable = (source: string): string =>
  source.replace(/^((?:export )?(?:var|const|let) \w+ = )(?=\(function|\w+\()/gm, '$1/* @__PURE__ */ ');
