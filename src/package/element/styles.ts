/**
 * The element's stylesheet, and the faces that it declares on the page, put in when it is bundled (`stylesheets.ts`).
 */
declare const ELEMENT_STYLES: string;
declare const ELEMENT_FACES: string;

export const styles: string = ELEMENT_STYLES;
export const faces: string = ELEMENT_FACES;
