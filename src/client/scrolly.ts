/** The scrolly's element, for the page that shows it: a classic file, so that it works from a disk too. */
import '../scrolly/element.ts';
