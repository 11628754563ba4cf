/** What follows the first styles (`first-styles.ts`), in its one order: asked for where the first window of a page ends. */
import '../styles/fonts-han.css';
import '../styles/footer.css';
import '../styles/evidence.css';
import '../styles/home.css';
import '../styles/chapter.css';
import '../styles/plain.css';
import '../styles/audit.css';
import '../styles/boards.css';
import '../styles/explore.css';
import '../styles/key.css';
import '../styles/figure.css';
import '../styles/passage.css';
import '../styles/pieces.css';
import '../styles/embed.css';
import '../styles/print.css';
