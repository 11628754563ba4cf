/** English words of the pages: their titles, headings and paragraphs. A gap, `{name}`, is a link or a number. */
import type { Figure, FigureId } from '../../../data/model/figures.ts';

/** The five numbers of the home page; each is told in words beside it. */
type KeyNumber = Extract<
  FigureId,
  | 'ctx-target-strategic-share'
  | 'ctx-strategic-share-2025'
  | 'd-industry-average-2025'
  | 'ctx-chains-share-2024'
  | 'xh24-iva-growth'
>;

/** The tables of the data page, by what is in them. */
interface DataGroup {
  readonly title: string;
  readonly about: string;
}

const keyNumbers: Readonly<Record<KeyNumber, string>> = {
  'ctx-target-strategic-share':
    'Share of its industry that Tianjin promised in 2021 for the strategic emerging industries, by 2025.',
  'ctx-strategic-share-2025':
    'What its work report of January 2026 gives for that share. It does not set the promise beside it.',
  'd-industry-average-2025':
    'Growth of its larger industrial firms from 2021 to 2025, on average, by our arithmetic. Six or more was promised.',
  'ctx-chains-share-2024':
    'Weight in Tianjin’s industry of the twelve chains that its plans put first: they are most of the whole.',
  'xh24-iva-growth':
    'Growth of industry’s added value in Beijing, Tianjin and Hebei from 2013 to 2023, by Xinhua’s account of a report. The whole economy grew about twice as much.',
};

const dataGroups: Readonly<Record<Figure['kind'], DataGroup>> = {
  claim: { title: 'Figures of the five sources', about: 'What the five reports state, line by line.' },
  point: {
    title: 'Figures from outside',
    about: 'What other publishers and the statistics bureau’s tables add, or contradict.',
  },
  derivation: {
    title: 'Our arithmetic',
    about: 'Worked out from the figures above; each formula is shown, and so is the range that rounding allows.',
  },
};

export const en = {
  home: {
    description: (chapters: string): string =>
      `In 2021 Tianjin promised three numbers for 2025. What came of them, and how far the reports that tell of it can be trusted: a data explainer in ${chapters} chapters.`,
    numbers: 'Five numbers that matter',
    select: 'Select a number to see who said it, and how far it can be trusted.',
    keyNumbers,
    story: (chapters: string): string => `The story in ${chapters} chapters`,
  },
  data: {
    title: 'Data',
    description:
      'Every figure of Retooling Tianjin with its source, what it measures, its period, place and status, and the arithmetic built on it.',
    heading: 'Every figure, with its address',
    standfirst:
      'Who said it, what it measures, for when and where, and whether it is a result, a claim, a plan or our own arithmetic.',
    take: 'Take it away',
    free: 'Free to use under {licence}, with credit to Retooling Tianjin and to the figure’s source.',
    licence: 'Creative Commons Attribution',
    groups: dataGroups,
    columns: {
      figure: 'Figure',
      measures: 'Measures',
      where: 'Place and period',
      status: 'Status',
      said: 'Said by, source, words',
      workedOut: 'Worked out',
      either: 'Said by or worked out',
      shownIn: 'Shown in',
    },
  },
  sources: {
    title: 'Sources and method',
    description:
      'The five reports behind Retooling Tianjin, the outside sources, how statuses are given, what was corrected and what could not be verified.',
    standfirst:
      'Five news reports, nearly all of them official announcements, and what other publishers and the statistics bureau’s tables say about the same things.',
    five: 'The five sources',
    statuses: {
      heading: 'How figures get their status',
      about: 'A figure keeps the standing of whoever stated it. The drawing is the same in every chart.',
      meaning: (meaning: string, drawn: string): string => `${meaning}; drawn ${drawn}.`,
      rules: [
        '“More than” and “at least” are drawn with an open end. A value worked out from rounded figures comes with the range that the rounding allows. Two amounts that nobody measured between are never joined by a solid line.',
        'Each figure of the five sources carries a phrase of at most twelve of the source’s own words. The texts themselves are not part of this site; a fingerprint of each lets anyone who has them check every phrase.',
        'All of this is checked each time the site is made. A number that is typed into a text and belongs to no figure stops it; so do a phrase that is not in its source, a figure without source, period or unit, one of the five sources’ figures that no chapter shows, and a link to a copy.',
      ] as readonly string[],
    },
    corrections: {
      heading: 'Corrections of the sources',
      about: 'Where a source prints something wrongly or loosely, the charts use our reading, and say why.',
      label: 'Corrections',
      printed: 'Printed',
      reading: 'Our reading',
      weRead: 'We read',
      why: 'Why',
      see: ' See {sources}.',
    },
    edition: {
      heading: 'Corrections of this edition',
      about:
        'What we got wrong ourselves in the edition before, found by a check of every statement against its source. The numbers were right; many words about them were not.',
      before: 'It said',
      now: 'It says now',
    },
    outside: {
      heading: 'Sources from outside the five',
      about: 'All were read in stored copies, none on the live web.',
      groups: {
        V1: {
          title: 'Read at the publisher’s own address',
          about: 'Stored copies of the publishers’ own pages; each is linked.',
        },
        V2: {
          title: 'Read in a copy elsewhere',
          about:
            'Copies on other sites, many of them worthless, or pages whose address was not kept. The publisher is credited where the copy names one; nothing is linked.',
        },
        V3: {
          title: 'Tables of the statistics bureau',
          about:
            'Exports of the bureau’s database found in public repositories, checked against a second copy where there was one.',
        },
      },
    },
    unknown: {
      heading: 'What we looked for and did not find',
      about:
        '“Not found” is a statement too. All looking was done in stored copies of pages, never on the live web, and none of them is newer than the month that is named.',
      looked: (where: string, until: string): string => `${where} To ${until}.`,
      open: 'What the sources leave open',
      questions: [
        'How many of Tianjin’s high-tech and smart projects of 2020 are the same ones.',
        'In which district Lishen’s smart factory stands.',
        'Whether the amounts in the two regional reports are in prices of each year. We read them so.',
        'What “747” stands for in a report of 2024, a year after the last one was delivered.',
      ] as readonly string[],
    },
    map: {
      heading: 'The map',
      about:
        'Outlines of districts, prefectures and provinces derive from map data in Apache ECharts, Copyright 2017–2020 The Apache Software Foundation, Apache License, Version {version}; modified: decoded, shifted from GCJ-02 to WGS-84, cleaned, simplified, dissolved. Rail lines are drawn schematically through their stations. City coordinates are from GeoNames (CC BY). The map is schematic and has no map approval number.',
    },
    mistakes: {
      heading: 'Found a mistake?',
      about:
        'The site is a folder of files that anyone may host, so there is no form to fill in. Write to whoever publishes the copy you read, and give:',
      address: 'the address of the figure: the link on its row in {table};',
      table: 'the data table',
      right: 'what it should be;',
      words: 'the publisher, date and words of the source that says so.',
      after:
        'Each figure stands in one place, so a correction reaches every sentence, chart and download at once. What was printed before stays in {corrections}.',
      corrections: 'the corrections of this edition',
    },
  },
  charts: {
    title: 'Charts',
    description:
      'Every chart of Retooling Tianjin on a page of its own, with its table, its description and its sources.',
    standfirst:
      'Each has a page of its own with all its states, its numbers as a table, a description in words and its sources.',
    more: '{kinds}: what each is for, and the rows and options it takes. {try}: the same with rows of your own, drawn as you type. {scrolly}: steps of figures from any tool as one moving picture. {reference}: every function and type of the package that draws them.',
  },
  kinds: {
    title: 'Kinds of chart',
    description:
      'Every kind of chart behind Retooling Tianjin: what it is for, a picture with the table and the code that draw it, its rows and options.',
    standfirst:
      'Each takes rows and options, checks them, and draws the same scene for pages, files, embeds and other people’s projects. What stands here is read from those checks. Most pictures show made-up numbers, and say so; figures of this story are a link away.',
    datum: 'A datum',
    aboutDatum:
      'One value with its evidence. Every kind takes its values in this form; only {value}, {text} and {status} are needed.',
    datumFields: 'Fields of a datum',
    calling: 'Calling a kind',
    aboutCalling:
      'From the package, each kind is a function; all of them run in Node, in browsers and in workers. The {reference} has every function with its parameters and errors.',
    reference: 'reference',
    element:
      'In a page, the custom element takes the same rows: {code}. Rows that do not fit are refused with the row, the field, what was found and what was expected.',
    tryIt: 'Try it with other rows',
    inThisStory: ' · In this story: {figure}',
    madeUp: 'Made-up numbers, to show the kind. No source, no claim.',
    fromCsv: 'From a CSV file',
    fromRows: 'From rows',
    table: (kind: string): string => `Table: ${kind}`,
    codeFromTable: (kind: string): string => `Code from a table: ${kind}`,
    codeFromRows: (kind: string): string => `Code from rows: ${kind}`,
    rows: (type: string): string => `Fields of a row${type ? ` of type ${type}` : ''}`,
    rowsOf: (kind: string, type: string): string => `Fields of a row${type ? `, type ${type}` : ''}: ${kind}`,
    options: 'Options',
    optionsOf: (kind: string): string => `Options: ${kind}`,
  },
  tryKind: {
    title: 'Try a chart',
    description: 'Every kind of chart behind Retooling Tianjin with rows and options to change, drawn as you type.',
    standfirst:
      'A table of your own, or rows and options of this story to change. The chart follows as you type; what does not fit is told with the row and the field.',
    more: 'What each field means: {kinds}. Nothing that you write here leaves your browser.',
    stranded:
      'This page draws with a script that browsers run only from a server, with scripting allowed. Each kind stands drawn in {kinds}.',
    kind: 'Kind',
    rows: 'Rows and options, as JSON',
    chart: 'The chart',
  },
  scrolly: {
    title: 'Make your own passage',
    description:
      'Figures of steps, from any tool, become one pinned, moving picture; without script they stay figures.',
    standfirst:
      'Steps of figures become one picture that moves as the page is scrolled. The pictures may come from any tool that writes SVG. Without script, on paper and with motion reduced they stay figures, each beside its words.',
    own: 'Your own',
    how: 'One {figure} a step, each with its own {svg} and a {caption}. A mark is the same in two steps where its {key} or {id} is the same, or else by kind and nearest place. Colours, numbers, transforms and paths of the same commands move; what cannot become the other fades.',
    inPage: 'In any page',
    inAstro: 'In Astro',
    bundled: 'With a bundler',
    axis: 'Trillion yuan, nominal',
    caption: (year: string, source: string): string =>
      `${year}: gross domestic product at current prices, in yuan. Source: ${source}.`,
    examples: {
      chart: {
        title: 'Drawn by this package',
        made: 'Its marks have keys, so that each bar finds itself again, wherever it has moved to.',
      },
      plot: {
        title: 'Drawn by Observable Plot',
        made: 'Its marks have no names: bars and words are matched by kind and nearest place.',
      },
      drawn: {
        title: 'Artboards of a drawing program',
        made: 'Curves as such programs write them: paths of the same commands move.',
      },
    },
  },
  reference: {
    title: 'Reference',
    description:
      'Every function and type that the package behind Retooling Tianjin’s charts exports: signature, parameters, errors, fields.',
  },
  about: {
    title: 'About',
    description:
      'What Retooling Tianjin is and promises, how to cite it, how to host it yourself, and under which licences text, charts, code, map and fonts stand.',
    standfirst:
      'An explainer about an old industrial port that promised to remake itself: what came of it, and how far the numbers can be trusted.',
  },
};

/** What each language has words for. */
export type PageWords = typeof en;
