/**
 * What follows the first styles (`first-styles.ts`), in its one order: asked for where the first window of a page ends.
 */
import '../styles/marks/scene.css';
import '../styles/marks/tones.css';
import '../styles/marks/parts.css';
import '../styles/marks/furniture.css';
import '../styles/marks/words.css';
import '../styles/fonts-han.css';
import '../styles/site/footer.css';
import '../styles/story/evidence.css';
import '../styles/site/home.css';
import '../styles/story/chapter.css';
import '../styles/site/plain.css';
import '../styles/story/audit.css';
import '../styles/marks/boards.css';
import '../styles/figures/explore.css';
import '../styles/figures/key.css';
import '../styles/figures/figure.css';
import '../styles/figures/tables.css';
import '../styles/figures/downloads.css';
import '../styles/figures/answer.css';
import '../styles/story/passage.css';
import '../styles/story/pinned.css';
import '../styles/site/pieces.css';
import '../styles/figures/embed.css';
import '../styles/site/print.css';
import '../styles/site/print-parts.css';
