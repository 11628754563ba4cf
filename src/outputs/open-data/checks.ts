/** The audit as records: what was stated, what we computed, and the verdict, in the words of the chapters. */
import { checkFigures, CHECKS, type Check } from '../../data/model/checks.ts';
import type { Language } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { CHECK_KIND_WORDS, VERDICT_WORDS } from '../../data/words/verdicts.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { checkWords } from '../../exhibits/audit/check-words.ts';
import { addressIn, paths, relativePath } from '../../site/url.ts';
import { chapterOfVerdict } from '../../site/chapter-texts.ts';
import { outputWords } from '../words/index.ts';

function checkRecord(check: Check, site: URL | undefined) {
  const [en, zh] = [checkWords(check, 'en'), checkWords(check, 'zh')];
  const path = paths.check(chapterOfVerdict(check.verdict), check.id);
  const address = (language: Language): string => {
    const there = addressIn(language, path);
    return site ? new URL(there, site).href : relativePath('data/checks.json', there);
  };
  return {
    id: check.id,
    question_en: wordsText(en.title),
    question_zh: wordsText(zh.title),
    verdict: check.verdict,
    verdict_en: inLanguage(VERDICT_WORDS[check.verdict].name, 'en'),
    verdict_zh: inLanguage(VERDICT_WORDS[check.verdict].name, 'zh'),
    kind: check.kind,
    kind_en: inLanguage(CHECK_KIND_WORDS[check.kind], 'en'),
    kind_zh: inLanguage(CHECK_KIND_WORDS[check.kind], 'zh'),
    formula_en: wordsText(en.formula),
    formula_zh: wordsText(zh.formula),
    answer_en: wordsText(en.sentence),
    answer_zh: wordsText(zh.sentence),
    detail_en: wordsText(en.detail),
    detail_zh: wordsText(zh.detail),
    stated: check.stated,
    computed: check.computed,
    figures: checkFigures(check),
    sources: check.sources,
    address: address('en'),
    address_zh: address('zh'),
  };
}

/** Every check as JSON text. */
export const checksJson = (site: URL | undefined): string =>
  `${JSON.stringify(
    {
      title: outputWords('en').openData.checksTitle,
      title_zh: outputWords('zh').openData.checksTitle,
      checks: CHECKS.map((check) => checkRecord(check, site)),
    },
    null,
    1,
  )}\n`;
