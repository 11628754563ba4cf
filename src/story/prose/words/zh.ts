/** Chinese words of the pages. */
import type { PageWords } from './en.ts';

export const zh = {
  home: {
    description: (chapters) =>
      `2021年，天津为2025年许下三个数字。结果如何，讲述它的报道有几分可信？一篇${chapters}章的数据报道。`,
    numbers: '五个关键数字',
    select: '点一下数字，看是谁说的、有几分可信。',
    keyNumbers: {
      'ctx-target-strategic-share': '天津2021年承诺，战略性新兴产业到2025年要占规模以上工业增加值的这个比重。',
      'ctx-strategic-share-2025': '2026年1月的政府工作报告给出的这一比重。报告没有把当年的承诺放在一起对照。',
      'd-industry-average-2025': '2021年至2025年规模以上工业增加值的年均增速，由我们推算。当年的承诺是“6%以上”。',
      'ctx-chains-share-2024': '规划中排在最前的十二条产业链占天津规模以上工业的比重：它们就是工业的大半。',
      'xh24-iva-growth':
        '京津冀工业增加值2013年至2023年的增幅，新华社转述一份报告的说法。同期整个经济的增幅约是它的两倍。',
    },
    story: (chapters) => `全文共${chapters}章`,
  },
  data: {
    title: '数据',
    description: '《天津再造》用到的全部数据：来源、统计什么、时间、地点、性质，以及据此所作的推算。',
    heading: '每个数据，都有出处',
    standfirst: '谁说的，统计什么，哪个时间、哪个地方；是结果、单方说法、计划，还是我们的推算。',
    take: '下载取用',
    free: '按{licence}许可自由使用，请注明《天津再造》和数据的来源。',
    licence: '知识共享署名4.0',
    groups: {
      claim: { title: '五份来源中的数据', about: '五篇报道逐句写出的数字。' },
      point: { title: '五份来源以外的数据', about: '其他发布者和统计局数据表补充的数字，或与报道不合的数字。' },
      derivation: { title: '我们的推算', about: '由以上数据算出；算式一并列出，四舍五入留下的余地也写明。' },
    },
    columns: {
      figure: '数据',
      measures: '统计什么',
      where: '地点和时间',
      status: '性质',
      said: '谁说的、来源、原话',
      workedOut: '算法',
      either: '谁说的，或怎样算的',
      shownIn: '见于',
    },
  },
  sources: {
    title: '来源与方法',
    description: '《天津再造》所依据的五篇报道和其他来源；数据的性质怎样判定，更正了什么，哪些无法查证。',
    standfirst: '五篇新闻报道，几乎都是官方的发布；再加上其他发布者和统计局数据表对同样事情的说法。',
    five: '五份来源',
    statuses: {
      heading: '数据的性质怎样判定',
      about: '一个数字是谁说的，就按谁的身份看待。各图的画法一致。',
      meaning: (meaning, drawn) => `${meaning}；画法：${drawn}。`,
      rules: [
        '“超过”和“至少”画成一端敞开。由约数算出的值，写明四舍五入留下的范围。两个时点之间没有测量的，从不用实线连起来。',
        '五份来源中的每个数据，都附来源自己的一句原话，至多十二个英文词。来源全文不在本站；每篇留有指纹，手中有原文的人可以据此逐句核对。',
        '以上各项，每次建站都要检查一遍。正文里手写了不属于任何数据的数字，原话不在来源里，数据缺来源、时间或单位，五份来源中的数据没有一章用到，链接指向副本：有其中一项，网站就建不成。',
      ],
    },
    corrections: {
      heading: '对来源的更正',
      about: '来源印错或写得含混之处，图中用的是我们的读法，并说明理由。',
      label: '更正',
      printed: '原文',
      reading: '我们的读法',
      weRead: '读作',
      why: '理由',
      see: '见{sources}。',
    },
    edition: {
      heading: '对上一版的更正',
      about: '上一版里我们自己写错的地方，是把每句话同来源逐一核对后发现的。数字没有错，说明数字的话错了不少。',
      before: '原来写的',
      now: '现在写的',
    },
    outside: {
      heading: '五份以外的来源',
      about: '读的都是存档副本，没有一份是在线页面。',
      groups: {
        V1: { title: '读自发布者本来的地址', about: '发布者自己页面的存档；每份都有链接。' },
        V2: {
          title: '读自别处的副本',
          about: '其他网站上的副本，不少网站毫无价值；或是没有留下地址的页面。副本写明发布者的，照写；一律不加链接。',
        },
        V3: { title: '统计局的数据表', about: '公开代码仓库里该局数据库的导出文件；有第二份的，两份对照过。' },
      },
    },
    unknown: {
      heading: '我们查过而没有查到的',
      about: '“没有查到”也是一个说法。所查的都是存档页面，从不是在线页面；最新的不晚于各条所写的月份。',
      looked: (where, until) => `${where}截至${until}。`,
      open: '来源没有说清的',
      questions: [
        '天津2020年的高技术产业项目和智能制造项目，有多少是同一批。',
        '力神的智能工厂在哪个区。',
        '两篇区域报道里的数额是否按当年价格计算。我们是这样读的。',
        '2024年的一篇报道里“747”指什么：末架747一年前就已交付。',
      ],
    },
    map: {
      heading: '地图',
      about:
        '区、地级市和省的轮廓取自Apache ECharts的地图数据，版权所有2017—2020 The Apache Software Foundation，Apache许可证{version}版；已作修改：解码，由GCJ-02换算为WGS-84，清理、简化、合并。铁路线只是把所经车站连起来的示意。城市坐标取自GeoNames（CC BY）。地图为示意图，没有审图号。',
    },
    mistakes: {
      heading: '发现错误？',
      about: '本站是一个文件夹，谁都可以架设，所以没有表单可填。请写信给你所读那一份的发布者，并写明：',
      address: '那个数据的地址：即{table}中该行的链接；',
      table: '数据总表',
      right: '应当是多少；',
      words: '这样说的来源：发布者、日期和原话。',
      after: '每个数据只在一处写定，改一处，所有句子、图表和下载文件就都改了。原来印的是什么，留在{corrections}里。',
      corrections: '对上一版的更正',
    },
  },
  charts: {
    title: '图表',
    description: '《天津再造》的每张图各有一页，附数据表、文字说明和来源。',
    standfirst: '每张图各有一页，列出它的全部画面，附数据表、文字说明和来源。',
    more: '{kinds}：每种图适合做什么，需要怎样的数据行和选项。{try}：换上你自己的数据行，边写边画。{scrolly}：把任何工具画的几步图，连成一张会动的图。{reference}：画图软件包的全部函数和类型。',
  },
  kinds: {
    title: '图的类型',
    description: '《天津再造》背后的各种图：适合做什么，一张示例图及画出它的表和代码，数据行和选项。',
    standfirst:
      '每种图接受数据行和选项，先检查，再画出同一个画面，供网页、文件、嵌入框架和别人的项目使用。本页的内容就读自这些检查。多数示例用的是编造的数字，图下都有说明；本文用到该类型的图，点链接即可看到。',
    datum: '一个数据',
    aboutDatum: '一个值连同它的依据。每种图都以这种形式取值；只有{value}、{text}和{status}必填。',
    datumFields: '一个数据的各字段',
    calling: '怎样调用',
    aboutCalling: '在软件包里，每种图是一个函数，可在Node、浏览器和worker里运行。各函数的参数和报错见{reference}。',
    reference: '参考手册',
    element:
      '在网页里，自定义元素接受同样的数据行：{code}。数据行不合要求时不画图，并写明哪一行、哪个字段、读到的是什么、应当是什么。',
    tryIt: '换上别的数据行试试',
    inThisStory: ' · 本文中：{figure}',
    madeUp: '编造的数字，只为展示这种图。没有来源，也不是事实。',
    fromCsv: '由CSV文件',
    fromRows: '由数据行',
    table: (kind) => `表：${kind}`,
    codeFromTable: (kind) => `由表画图的代码：${kind}`,
    codeFromRows: (kind) => `由数据行画图的代码：${kind}`,
    rows: (type) => `数据行的字段${type ? `（类型${type}）` : ''}`,
    rowsOf: (kind, type) => `数据行的字段${type ? `（类型${type}）` : ''}：${kind}`,
    options: '选项',
    optionsOf: (kind) => `选项：${kind}`,
  },
  tryKind: {
    title: '试画一张图',
    description: '《天津再造》背后的各种图：改动数据行和选项，边写边画。',
    standfirst:
      '下面是本文的数据行和选项，可以改动，也可以换成你自己的。图随文字而变；不合要求之处，会写明哪一行、哪个字段。',
    more: '各字段的含义见{kinds}。你在这里写的东西不会离开你的浏览器。',
    stranded: '本页靠脚本画图，须由服务器打开，并允许运行脚本。各种图画好的样子见{kinds}。',
    kind: '类型',
    rows: '数据行和选项，JSON格式',
    chart: '画出的图',
  },
  scrolly: {
    title: '做一段自己的滚动图',
    description: '几步图，不论用什么工具画成，都能连成一张固定在屏上、随滚动变化的图；没有脚本，仍是各自的图。',
    standfirst:
      '把几步图连成一张，随页面滚动而变。凡是能写出SVG的工具，画的图都可以用。没有脚本、印在纸上或减少动效时，仍是各自的图，文字在旁。',
    own: '换上你自己的图',
    how: '每一步一个{figure}，各有自己的{svg}和{caption}。两步之间，{key}或{id}相同的是同一个标记；没有的，按种类和最近的位置配对。颜色、数字、变换和命令相同的路径会移动；变不成对方的，淡出淡入。',
    inPage: '在任何网页里',
    inAstro: '在Astro里',
    bundled: '用打包工具',
    axis: '万亿元，名义值',
    caption: (year: string, source: string): string => `${year}年：地区生产总值，按当年价格计算。来源：${source}。`,
    examples: {
      chart: {
        title: '用本软件包画的图',
        made: '标记都有键，一根条不论移到哪里，都认得出是它。',
      },
      plot: {
        title: '用Observable Plot画的图',
        made: '标记没有名字，条和文字按种类和最近的位置配对。',
      },
      drawn: {
        title: '绘图软件导出的画板',
        made: '曲线照这类软件的写法：命令相同的路径会移动。',
      },
    },
  },
  reference: {
    title: '参考手册（英文）',
    description: '《天津再造》画图软件包导出的全部函数和类型：签名、参数、报错、字段。手册为英文。',
  },
  about: {
    title: '关于',
    description: '《天津再造》是什么、承诺什么，怎样引用，怎样自行架设；文字、图表、代码、地图和字体各按什么许可使用。',
    standfirst: '一座老工业港口承诺再造自己。结果如何，这些数字有几分可信？这是一篇试着说清楚的报道。',
  },
} satisfies PageWords;
