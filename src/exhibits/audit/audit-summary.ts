import { crosstab } from '../../charts/kinds/crosstab/index.ts';
import { CHECKS } from '../../data/model/checks.ts';
import { inLanguage } from '../../data/words/format.ts';
import { CHECK_KINDS, VERDICTS, type Verdict } from '../../data/model/schema.ts';
import { CHECK_KIND_WORDS, VERDICT_WORDS } from '../../data/words/verdicts.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { defineExhibit } from '../define.ts';
import { checkElementId } from '../../site/url.ts';
import { checkWords } from './check-words.ts';

const LOOKS = {
  holds: { look: 'solid', tone: 'ink' },
  'holds-if': { look: 'pale', tone: 'ink' },
  fails: { look: 'outline', tone: 'hot' },
  unknowable: { look: 'outline', tone: 'muted' },
} as const;

const speaksOf = (verdict: Verdict) => ({
  change: () => ({ emphasis: [verdict] }),
  says: VERDICT_WORDS[verdict].meaning,
});

export const auditSummary = defineExhibit<typeof crosstab>({
  slug: 'audit-summary',
  kind: crosstab,
  headline: {
    en: 'Plain sums mostly come out; the words around them are the trouble',
    zh: '算术大多算得出来，麻烦出在数字周围的文字',
  },
  subtitle: {
    en: 'Every check of the five reports, by what it asks and by its verdict; one square is one question',
    zh: '五份报道的全部核对，按所问的问题和判定排列；一格是一个问题',
  },
  note: {
    en: 'We chose the questions, so the shares are no grade for the sources. One question may touch several figures. The report of 2022 holds no figure and could not be checked.',
    zh: '问题是我们选的，所以各类所占多少不是给来源打分。一个问题可能涉及几个数。2022年的报道没有数字，无从核对。',
  },
  rows: (language) =>
    CHECKS.map((check) => ({
      key: check.id,
      label: wordsText(checkWords(check, language).title),
      row: check.kind,
      column: check.verdict,
      leadsTo: checkElementId(check.id),
    })),
  base: (language) => ({
    rowHeads: CHECK_KINDS.map((key) => ({ key, label: inLanguage(CHECK_KIND_WORDS[key], language) })),
    columnHeads: VERDICTS.map((key) => ({
      key,
      label: inLanguage(VERDICT_WORDS[key].name, language),
      sign: VERDICT_WORDS[key].sign,
      ...LOOKS[key],
    })),
    itemLabel: inLanguage({ en: 'Question', zh: '问题' }, language),
    rowLabel: inLanguage({ en: 'What it asks', zh: '问的是什么' }, language),
    columnLabel: inLanguage({ en: 'Verdict', zh: '判定' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'Every check in one picture. Sums within one report mostly hold; many statements hold only under one reading; a few do not hold; the rest cannot be checked.',
        zh: '全部核对在一张图里。同一篇报道内部的算术大多成立；许多说法只在一种读法下成立；少数不成立；其余无法核对。',
      },
    },
    holds: speaksOf('holds'),
    'holds-if': speaksOf('holds-if'),
    fails: speaksOf('fails'),
    unknowable: speaksOf('unknowable'),
  },
  alsoFrom: ['xh24-iva-growth', 'cd23-capital', 'cd24-boeing-capacity', 'tn21-manufacturing-growth'],
});
