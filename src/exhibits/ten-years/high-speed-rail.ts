import { slope } from '../../charts/kinds/slope/index.ts';
import { formatPeriod } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

/** High-speed railways at the end of 2013 and of 2023. */
export const highSpeedRail = defineExhibit({
  slug: 'high-speed-rail',
  kind: slope,
  headline: { en: 'The high-speed network doubled in ten years' },
  subtitle: { en: 'High-speed railways in operation, Beijing-Tianjin-Hebei, kilometres, end of 2013 and end of 2023' },
  note: {
    en: 'Only these two years are stated, so nothing is drawn between them but the difference. A statistics text of January 2024 gave {ctx-hsr-2023-january} for the end of the decade; the cut-off or the definition differs.',
  },
  rows: (language) => [
    {
      key: 'hsr',
      label: exhibitWords(language).highSpeedRail.label,
      tone: TONES.region,
      points: [
        { moment: formatPeriod('2013', language), datum: datum('ctx-hsr-2013', language) },
        { moment: formatPeriod('2023', language), datum: datum('ctx-hsr-2023', language) },
      ],
      change: datum('d-hsr-growth', language, { form: 'signed' }),
    },
  ],
  base: (language) => ({ unit: 'count' as const, unitLabel: exhibitWords(language).highSpeedRail.unit }),
  views: {
    all: { says: { en: 'High-speed railways grew from {ctx-hsr-2013} to {ctx-hsr-2023}, {d-hsr-growth} more.' } },
  },
});
