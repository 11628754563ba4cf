/** The element's stylesheet, put in when it is bundled (`host-styles.ts`). */
declare const ELEMENT_STYLES: string;

export const styles: string = ELEMENT_STYLES;
