/** The tags that chapters are written with. */
import Exhibit from './Exhibit.astro';
import Num from './Num.astro';
import Scrolly from './Scrolly.astro';
import Source from './Source.astro';
import Step from './Step.astro';
import Typed from './Typed.astro';

export const storyTags = { Exhibit, Num, Scrolly, Source, Step, Typed };
