/** The audit as records: what was stated, what we computed, and the verdict, in the words of the chapter. */
import { checkFigures, CHECKS, type Check } from '../../data/model/checks.ts';
import { inLanguage } from '../../data/words/format.ts';
import { CHECK_KIND_WORDS, VERDICT_WORDS } from '../../data/words/verdicts.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { checkWords } from '../../exhibits/audit/check-words.ts';
import { paths, relativeHref } from '../../site/url.ts';
import { chapterOfVerdict } from '../../site/chapter-texts.ts';
import { outputWords } from '../words/index.ts';

function checkRecord(check: Check, site: URL | undefined) {
  const words = checkWords(check, 'en');
  const path = paths.check(chapterOfVerdict(check.verdict), check.id);
  return {
    id: check.id,
    question_en: wordsText(words.title),
    verdict: check.verdict,
    verdict_en: inLanguage(VERDICT_WORDS[check.verdict].name, 'en'),
    kind: check.kind,
    kind_en: inLanguage(CHECK_KIND_WORDS[check.kind], 'en'),
    formula_en: wordsText(words.formula),
    answer_en: wordsText(words.sentence),
    detail_en: wordsText(words.detail),
    stated: check.stated,
    computed: check.computed,
    figures: checkFigures(check),
    sources: check.sources,
    address: site ? new URL(path, site).href : relativeHref('data/checks.json', path),
  };
}

/** Every check as JSON text. */
export const checksJson = (site: URL | undefined): string =>
  `${JSON.stringify({ title: outputWords('en').openData.checksTitle, checks: CHECKS.map((check) => checkRecord(check, site)) }, null, 1)}\n`;
