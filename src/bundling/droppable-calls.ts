/**
 * D3's modules come as one file each, with functions made by calls at their top level and given methods there, which
 * esbuild keeps whether they are used or not. Those statements do nothing else, so they may be marked as droppable.
 */
export const D3_MODULE = /node_modules\/d3-[a-z-]+\/.*\.m?js$/;

/** A function, and the prototype or inverse that it is given right after. */
const WITH_METHODS =
  /^function (\w+)\([^)]*\) \{\n(?:(?:[ \t].*)?\n)*?\}\n\n\1\.(?:prototype|invert) = (?:\w+(?:\(\w+\))?|(?:\{|function|\w+\(function).*\n(?:(?:[ \t].*)?\n)*?\}\)?);$/gm;

/** The source of a D3 module, its calls marked. */
export const markDroppable = (source: string): string =>
  source
    .replace(WITH_METHODS, 'var $1 = /* @__PURE__ */ (() => {\n$&\nreturn $1;\n})();')
    .replace(/^((?:export )?(?:var|const|let) \w+ = )(?=\(function|\w+\()/gm, '$1/* @__PURE__ */ ')
    .replaceAll(/= (?=new \w+\()/g, '= /* @__PURE__ */ ');
