/** Where the element's problems are. */
export const HERE = '<retooling-chart>';
