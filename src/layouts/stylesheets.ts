/** The site's stylesheets in their one order; pages and embeds share them, so that the bundler keeps it. */
import '../styles/tokens.css';
import '../styles/fonts.css';
import '../styles/page.css';
import '../styles/header.css';
import '../styles/footer.css';
import '../styles/evidence.css';
import '../styles/article.css';
import '../styles/home.css';
import '../styles/chapter.css';
import '../styles/plain.css';
import '../styles/audit.css';
import '../styles/chart.css';
import '../styles/boards.css';
import '../styles/figure.css';
import '../styles/passage.css';
import '../styles/embed.css';
import '../styles/print.css';
