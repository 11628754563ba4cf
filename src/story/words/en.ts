/**
 * English words of the site's own parts: what stands around charts, figures and chapters. Prose is written in pages and
 * chapters.
 */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A file of a figure, as it is saved. */
export interface SavedFile {
  readonly number: string;
  readonly picture?: number;
  readonly isDark?: boolean;
  readonly ending: string;
}

export const en = {
  undated: 'undated',
  /** Between the parts of a line. */
  marks: { space: ' ', list: ', ', comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },
  /** Said of every chart that can be explored, to those who listen and to those who use keys. */
  exploring: {
    role: 'chart; arrow keys go from mark to mark',
    hint: 'Arrow keys go from mark to mark, Enter opens the evidence',
  },
  passage: {
    choice: 'How to read this passage',
    steps: 'Step by step',
    article: 'All at once',
    tooSmall: 'All at once: this window is too small to keep the picture beside its words.',
    walk: 'Steps',
    previous: 'Previous step',
    next: 'Next step →',
    link: 'Link to this step',
    copied: 'Link copied',
    kept: 'The link is in the address bar',
  },
  calculator: {
    title: 'Compounding, at any rate',
    subtitle:
      'What steady growth makes of an economy, as a multiple of the start: real, and in the prices of each year. It starts from the rates of this story.',
    inYuan: 'in yuan',
    real: 'real',
    realPercent: 'Real growth a year',
    pricesPercent: 'Rise of prices a year',
    years: 'Years',
    reset: 'Back to this story’s rates',
    /** What the sum comes to, sentence by sentence, here and in the reader's script, which fills the gaps. */
    sums: {
      oneYear: '1 year',
      manyYears: '{years} years',
      afterOneYear: 'One year at {real}% makes {times} times as much.',
      afterYears: '{years} years at {real}% make {times} times as much.',
      inYuan: ' With prices rising by {prices}% a year it is {timesYuan} times as many yuan.',
      samePrices: ' Prices stand still, so it is as many times the yuan.',
      doubles: ' At this rate output doubles in {doubling} years.',
      neverDoubles: ' Without growth nothing doubles.',
    },
  },
  audit: {
    questions: (verdict: string, count: number): string => `${verdict}: ${count} questions`,
    stated: 'Stated',
    computed: 'Computed',
    more: 'Why, and from where',
    link: 'Link to this check',
  },
  figure: {
    number: (number: string): string => `Figure ${number}`,
    table: 'Table',
    description: 'Description',
    alone: 'This chart alone',
    state: 'State',
    evidenceKey: 'How evidence is drawn',
  },
  downloads: {
    heading: 'Download',
    figure: 'The figure',
    dark: 'SVG, dark',
    numbers: 'Its numbers, each with figure, status and source',
    licence: '{licence} {link}. Each picture carries its sources and this line inside.',
    allows: 'What that allows',
    /** As which a file is saved; `true` for its own name. `picture`: which of the figure's pictures, from 1. */
    fileName: (_file: SavedFile): string | true => true,
  },
  /** Code to take a chart into other work. */
  snippets: {
    heading: 'Use it elsewhere',
    address: 'Put the address of this copy of the site in place of {address}.',
    /** What the reader's script says where it has put the address in itself. */
    named: 'The code names this copy of the site.',
    codeOf: (name: string): string => `Code: ${name}`,
    copy: 'Copy',
    copyOf: 'Copy: {name}',
    copied: 'Copied',
    refused: 'Not allowed here: select the code instead',
    frame: {
      name: 'Embed',
      what: (states: readonly string[]): string =>
        `A frame that is as high as the chart needs, and keeps its ratio where the script is stripped. Add ?theme=light or ?theme=dark to its address to fix its theme${states.length > 1 ? `, and ?view=${states[1]} to open it in another state (${states.join(', ')})` : ''}. Where a page forbids inline styles, leave out style: the script sets the same.`,
    },
    element: {
      name: 'Custom element',
      what: 'Drawn in your page and painted by it: --rt-paper, --rt-ink and every other token, or ::part(headline). The host must allow other origins.',
    },
    package: {
      name: 'Package',
      what: 'This chart from its rows, in Node, a browser or a worker; put your own in their place. npm pack in the repository makes the package.',
      style: 'in a bundler; in a page, link it',
    },
    picture: { name: 'Picture', what: 'Carries its title, sources and licence inside.' },
    data: { name: 'Data', what: 'Each number with figure, status and source.' },
  },
  /** How a chart was made. */
  made: {
    heading: 'How it was made',
    how: 'A chart of the kind {kind}, drawn when the site was built, from {from}; {rows}.',
    rows: 'the rows and options it was drawn from',
    figures: '{figures} of the {data} ({counts})',
    count: (figures: number): string => (figures === 1 ? 'one figure' : `${figures} figures`),
    data: 'data',
    ofStatus: (figures: number, status: string): string => `${figures} ${status}`,
    lists: 'lists and events of its sources',
    evidence: ' Each number leads to its evidence: who says it, where, and in which words.',
    ours: (figures: number): string =>
      figures === 1 ? 'One of them is our arithmetic' : `${figures} of them are our arithmetic`,
  },
  /** A heading where it may break, beside its blanks. */
  phrases: (text: string): readonly string[] => [text],
  /** A kind of chart by its identifier, and as a heading beside the title of its function. */
  kinds: {
    name: (kind: string): string => kind,
    heading: (_kind: string, title: string): string => title,
    /** What a kind is for, from the English of its definition. */
    about: (_kind: string, english: string): string => english,
  },
  options: {
    /** What a field takes and what it does, from the English of its schema. */
    type: (english: string): string => english,
    told: (english: string): string => english,
    name: 'Name',
    takes: 'Takes',
    byDefault: 'Default',
    about: 'What it does',
    needed: 'needed',
    none: 'none',
  },
  /** What is told of a figure, on its card and in its row. */
  facts: {
    close: 'Close',
    reading: 'To be read',
    unit: 'Unit',
    whereWhen: 'Where, when',
    status: 'Status',
    series: 'In a series',
    onePoint: (count: number): string => `one of ${count} points`,
    fromTo: (from: string, to: string): string => `, ${from} to ${to}`,
    saidBy: 'Said by',
    source: 'Source',
    outside: ' (outside the five)',
    phrase: 'In its words',
    original: 'In the original',
    workedOut: 'Worked out',
    rounding: (range: string): string => `; rounding of the inputs allows ${range}`,
    corrected: 'Corrected',
    printed: 'Printed {quote}.',
    readInstead: 'What we read instead, and why',
    checked: 'Checked',
    usedFor: 'Used for',
    row: 'Its row in the data table',
    shownIn: 'Shown in',
    chapter: (number: number): string => `chapter ${number}`,
    onlyHere: 'this table',
  },
  filter: {
    label: 'Filter the figures',
    words: 'Words',
    source: 'Source',
    five: 'The five',
    outside: 'Outside the five',
    chapter: 'Shown in',
    anyChapter: 'any chapter or none',
    place: 'Place',
    status: 'Status',
    any: 'any',
    order: 'Order',
    asInSources: 'as in the sources',
    up: (column: string): string => `${column}, up`,
    down: (column: string): string => `${column}, down`,
    reset: 'Show all',
    /** The reader's script puts the numbers in. */
    all: 'All {all} figures',
    some: '{shown} of {all} figures',
  },
  sources: {
    ofChapter: 'Sources of this chapter',
    databaseTable: 'A table of its database.',
    copyOnly: 'Read in a copy without an address.',
    by: (author: string): string => `, by ${author}`,
    noFigures: 'No figures; what it says is used in words',
    figures: (count: number, sums: number): string =>
      `${count} figure${count === 1 ? '' : 's'}${
        sums > 0 ? `, with ${sums} sum${sums === 1 ? '' : 's'} built on ${count === 1 ? 'it' : 'them'}` : ''
      }`,
    shownIn: ', shown in {chapters}',
  },
  glossary: 'Words explained',
  cover: {
    kicker: (chapters: string, minutes: number): string => `${capital(chapters)} chapters, ${minutes} minutes`,
    standfirst:
      'Did an old port’s retooling work? In part, and by less than it promised in 2021, as far as anybody can know.',
    begin: 'Begin with chapter 1',
    meta: 'Each dot on the map is one of the {companies} companies that came from Beijing to Tianjin in 2022, by the mayor’s count. Begun with five news reports, followed up to February 2026; every number opens its evidence.',
  },
  site: {
    /** What the edition calls itself, for readers of the others. */
    contents: 'Contents',
    charts: 'Charts',
    data: 'Data',
    sources: 'Sources and method',
    about: 'About',
    chapters: 'Chapters',
    reference: 'Reference',
    promise:
      'Every number here tells who said it, what it measures, and whether it is a result, a claim, a plan or our arithmetic. Select one to see.',
  },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  chapters: {
    chapter: (number: number): string => `Chapter ${number}`,
    minutes: (minutes: number): string => `${minutes} min read`,
    next: 'Next chapter',
    afterLast: 'After the last chapter',
    everyFigure: 'Every figure, with its address',
  },
  cite: { heading: 'Cite this', addAddress: 'Add the address at which you read it.' },
  page: { skip: 'Skip to the text' },
  /** The page of one figure alone. */
  alone: {
    chapter: (number: number, title: string): string => `Chapter ${number}: ${title}`,
    otherStates: 'Its other states',
  },
  /** The page to try kinds of chart. */
  tryChart: {
    table: 'Your table',
    paste: 'CSV: paste it here, drop a file on it, or choose one',
    file: 'A file',
    column: (option: string): string => `Column ${option}`,
    told: 'told from the table',
    headline: 'Headline',
    source: 'Source',
    local: 'All of this happens in your browser: the table is sent nowhere.',
    said: 'How the table was read',
    showRow: 'Show the row',
    files: 'Download',
    code: 'The code for it',
    element: 'An element in any page',
    module: 'A function of the package',
    tooLarge: 'This file has {size} MB; this page reads files of up to 2 MB. Cut it down, or use the package.',
  },
  /** At the addresses of a figure that is no longer shown, each sentence before the reason. */
  withdrawn: {
    title: (figure: string): string => `Withdrawn: ${figure}`,
    description: 'A figure of the first edition that is no longer shown.',
    standfirst: 'This figure of the first edition is no longer shown.',
    inFrame: 'This figure is no longer shown.',
    instead: 'What took its place',
    chapter: 'The chapter',
    allFigures: 'All figures with their evidence',
  },
  notFound: {
    title: 'Page not found',
    description:
      'There is no page at this address. The chapters, the charts and the data of Retooling Tianjin are all still here.',
    heading: 'There is no page here',
    standfirst: 'The address may be mistyped, or the page may have moved.',
    start: 'Start',
  },
};

/** What each language has words for. */
export type StoryWords = typeof en;
