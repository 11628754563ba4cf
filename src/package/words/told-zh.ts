/** What is said of a table and of rows, in Chinese: patterns of the English sentences, and what stands for them. */

/** What each part of a refusal is. */
export const HEADS = { found: '读到的', expected: '应当是', remedy: '怎样改', asExpected: '照此改' } as const;

/** `$1` is the first part that the pattern keeps. */
export type Told = readonly (readonly [pattern: RegExp, chinese: string])[];

const told = (rows: Readonly<Record<string, string>>): Told =>
  Object.entries(rows).map(([pattern, chinese]) => [new RegExp(`^${pattern}$`, 's'), chinese]);

/** How a table was read. */
export const SAID: Told = told({
  'All values are taken as reported: no column of statuses is named\\.':
    '没有指明性质列，所有的值都按公布值（reported）处理。',
  'Not used: (.*)\\.': '没有用到：$1。',
  '(".*") is taken as x: years\\.': '$1作为x：年份。',
  '(".*") is taken as (\\w+)\\.': '$1作为$2。',
  '(".*") has no value in row (\\d+): left open, not taken for zero\\.': '$1第$2条没有值：留空，不当作零。',
  '(".*") has no value in (\\d+) rows: (.*): left open, not taken for zero\\.':
    '$1有$2条没有值（第$3条）：留空，不当作零。',
  '(".*"): (.*) is read as (.*); its mark is not drawn: say in a note what it means\\.':
    '$1：$2读作$3；符号不画，请在注里说明它的意思。',
  '(".*"): (.*) is read as (.*); if it is not, say (.*)\\.': '$1：$2读作$3；如果不对，请写明$4。',
  '(".*"): (.*) is read as (.*)\\.': '$1：$2读作$3。',
  'Fields are parted by semicolons\\.': '字段以分号分隔。',
  'Fields are parted by tabs\\.': '字段以制表符分隔。',
  'Fields are parted by (?:vertical )?bars\\.': '字段以竖线分隔。',
  '(\\d+) series share (\\d+) colours: they are told apart by their names\\.': '$1组共用$2种颜色，靠名称区分。',
  'One dot stands for (.*)\\.': '一个点代表$1。',
  '(".*") is what the others add up to: it is a line over them, not one of the stack\\.':
    '$1是其余各项之和：画成上面的一条线，不叠进去。',
  '(".*") holds values of several statuses; its bars are drawn as reported\\.': '$1中的值性质不一，条形都按公布值画。',
  'Points up to (\\d+) .*s apart are joined, as the table has them so; if that is wrong, say gap\\.':
    '相隔不超过$1个时段的点连线，因为表中就是这个间隔；如果不对，请写明gap。',
  'Points up to (\\d+) .*s apart are joined\\.': '相隔不超过$1个时段的点连线。',
});

/** Where a mistake is. */
export const PLACES: Told = told({
  'the whole table': '整张表',
  'line (\\d+) of the text': '第$1行文字',
  'headings, column (\\d+)': '表头，第$1列',
  'row (\\d+), line (\\d+) of the text': '第$1条（第$2行文字）',
  'row (\\d+), column (".*")': '第$1条，$2列',
  'option (\\S+)': '选项$1',
  '(?:.*, )?row (\\d+)(?: (".*"))?, field (\\S+)': '第$1条$2，字段$3',
  '(?:.*, )?row (\\d+)(?: (".*"))?': '第$1条$2',
  '(?:.*, )?view, field (\\S+)': 'view，字段$1',
  '(?:.*, )?view': 'view',
  '(?:.*, )?rows': '数据行',
});

/** What was found. */
export const FOUND: Told = told({
  nothing: '没有',
  'nothing; there are (.*)': '没有；现有$1',
  'an empty cell': '空单元格',
  'no text': '没有文字',
  'no rows': '没有数据行',
  '(.*JSON.*)': '解析器说：$1',
  '(\\d+) rows': '$1条',
  'an odd number of quotation marks': '引号不成对',
  '(".*"), a number': '$1，是数',
  '(".*"), which column (\\d+) is called too': '$1，第$2列也叫这个名字',
  '(".*"), which row (\\d+) has too': '$1，第$2条也是它',
  '(".*"), which is no column': '$1，没有这一列',
  '(\\d+) fields?: (.*)': '$1个字段：$2',
  '(".*") in .* beside (".*") in .*': '$1与旁边的$2，单位不同',
  '(.*) with a range from (.*) to (.*)': '$1，区间为$2至$3',
  '(".*") beside several columns of values': '$1，而值又有几列',
  '(.*), for which row (\\d+) has a value too': '$1，第$2条也有它的值',
  '(".*"), which is what the other parts add up to': '$1，它是其余各部分之和',
  'several columns that it could be: (.*)': '有几列都说得通：$1',
  'no column of numbers that is free': '没有可用的数字列',
  'no column of moments that is free': '没有可用的时间列',
  'no column of words that is free': '没有可用的文字列',
  'unknown option (.*)': '没有这个选项：$1',
});

/** What a kind asks of its rows and options. */
const KINDS: Told = told({
  'zero or more': '零或以上',
  'zero or more: dots cannot count below zero': '零或以上：点数不能是负的',
  'zero or more; for amounts below zero use line or bar': '零或以上；有负数的用line或bar',
  'zero or more: parts below zero cannot lie on others; for those use bar with several values':
    '零或以上：负的部分叠不上去；有负数的用bar，一行几个值',
  'zero or more: the area of a circle or the width of an arrow shows it': '零或以上：用圆的面积或箭头的粗细表示',
  'zero or more: bars against a target start at zero; for negative values use bar or dot':
    '零或以上：对照目标的条形从零起；有负数的用bar或dot',
  'a share of the whole from 0 to 100 \\(percent\\)': '占整体的比重，0到100（百分比）',
  'a day that the calendar has': '日历上有的日子',
  'a whole above zero': '大于零的整体',
  'a part between zero and its whole': '零到整体之间的部分',
  'a lower end below the upper one': '下端低于上端',
  'a lower end that is not above the value, (.*)': '下端不高于值$1',
  'an upper end that is not below the value, (.*)': '上端不低于值$1',
  'a lower end of 0: .*': '下端为0',
  'a domain that begins at zero': '从零起的domain',
  'a domain with zero in it: bars start at zero': '含零的domain：条形从零起',
  'ends with zero between them: bars begin at zero': '两端之间有零：条形从零起',
  'the year of a point, or its date': '点的年份或日期',
  'one value a column; (".*") occurs twice': '每列一个值；$1出现了两次',
  'one count a date; (.*) occurs twice': '每个日期一个数；$1出现了两次',
  'the part in percent of the whole, (.*)': '部分占整体的百分比$1',
  'large enough for at most (\\d+) dots': '足够大，使点数不超过$1',
  'a key of its own for each .*': '各有自己的key',
  'at least one of result, target, plan': 'result、target、plan至少有一个',
  'a rate above −100 percent': '高于−100%的增速',
  'values above zero: a logarithmic axis has no place for zero or less': '大于零的值：对数轴上没有零和负数的位置',
  'numbers from the smallest to the largest': '从小到大的数',
  'as many units as the datum’s value divided by perUnit, give or take one': '个数约等于值除以perUnit',
});

/** What would be right. */
export const EXPECTED: Told = [
  ...KINDS,
  ...told({
    'one of (.*)': '下列之一：$1',
    'only (.*)': '只能有$1',
    'a list of rows': '数据行的列表',
    number: '数',
    string: '文字',
    text: '文字',
    'a text': '文字',
    'the name of one': '其中一列的名称',
    'the name of one column': '一列的名称',
    'a name': '名称',
    'a moment': '时间',
    'one value for each': '每个只有一个值',
    'up to (\\d+) on this page, which draws anew at each change': '本页至多$1条，因为每改一次都要重画',
    'letters: the sign (.) stands where .*': '文字：文件不是UTF-8却当作UTF-8来读，才会出现$1',
    'names of the columns in the first line, (.*), and the first row under it':
      '第一行是各列的名称，如$1，数据从下一行开始',
    'a name of its own for each column': '各列名称不同',
    'each " closed by another; one inside a field written twice': '引号成对；字段里的引号写两遍',
    'a line of headings, and under it a line for each row: (.*)': '第一行是表头，以下每行一条，如$1',
    '(\\d+), as many as headings: (.*)': '$1个，与表头一样多：$2',
    'columns of one unit, since they share an axis': '各列单位相同，因为共用一条数轴',
    'a range whose lower end is below its upper one, and the value between them': '下端低于上端，值在两者之间',
    'either a column that tells series apart, or a column for each series': '要么一列区分各组，要么每组一列',
    'parts none of which holds the others: stacked, a total is counted twice': '各部分互不包含：叠起来，合计会算两遍',
    'cells that can be read in one way only': '只有一种读法的单元格',
    'a number: (.*); or an empty cell where there is no value': '数，如$1；没有值就留空',
    'a number as the rest of the column writes it, with (".") before the fraction':
      '与本列其余各格写法一样的数，小数点用$1',
    '(.*), as the first amount of the column has it': '$1，与本列第一个数额一样',
    'a percent sign in each cell of the column, or in none': '一列里要么都有百分号，要么都没有',
    'dates that can be read in one way only, such as (.*)': '只有一种读法的日期，如$1',
    'years, or months: each cell could be a year that ends in the next, and a month too':
      '年或月：现在每一格既可读作跨年，也可读作月份',
    'a year, half, quarter, month or day: (.*)': '年、半年、季度、月或日，如$1',
    'a column for it, which a (\\S+) chart needs; there are (.*)': '一列，$1图离不开它；现有$2',
    'a key of its own for each row: marks are matched by it': '每条各有自己的key：图中的标记靠它对应',
    'an array of rows, or an object with "rows"': '数据行的数组，或含有“rows”的对象',
    'at least one row, which a (\\S+) chart is made of': '至少一条数据，$1图由它画成',
    'at most (\\d+) on a board of (\\d+) px: each is a column': '在宽$2像素的画面上至多$1条：每条是一根柱',
    'a value on the axis, from (.*) to (.*) \\(option (\\w+)\\)': '数轴上的值，从$1到$2（选项$3）',
  }),
];

/** How to mend it. */
export const REMEDIES: Told = told({
  'write one of them': '写其中之一',
  'add rows': '添上数据',
  'leave some out, or draw stack or bar, whose rows are lines': '略去一些，或者用stack或bar，一条占一行',
  'write one of them, or leave it out': '写其中之一，或者不写',
  'did you mean (".*")\\?': '是不是$1？',
  '(".*") is probably (.*)': '$1可能是$2',
  'write it so': '照此写',
  'fill the cell': '填上',
  'correct what the parser points at': '改正解析器指出的地方',
  'write .*each field of a (\\S+) row is in the gallery of kinds': '写成数据行的列表；$1图的各字段见“图的类型”',
  'fill the cell, or take the row out': '填上，或者删去这一条',
  'rename one of the two': '改掉其中一个的名称',
  'rename one of the two, for instance (".*")': '改掉其中一个，例如$1',
  'take one of the two out': '删去两者之一',
  'try it with the first rows; the element and the functions have no such limit':
    '先用前面几条试；元素和函数没有这个限制',
  'put a line of headings above; if the number is a name, write a word to it':
    '在上面加一行表头；如果这个数是名称，给它添个字',
  'close the quotation that is open, or write "" for a mark inside a field': '补上另一半引号；字段里的引号写成""',
  'give the text of the file, not its name': '给出文件的内容，不是文件名',
  'put quotation marks around a field that holds the delimiter, or add what is missing':
    '字段里有分隔符的，加上引号；缺的补上',
  'put quotation marks around a field that holds the delimiter; if lines above the headings are a title, leave them out: (.*)':
    '字段里有分隔符的，加上引号；表头上面若是标题，请略去：$1',
  'save it as UTF-8, .*': '另存为UTF-8',
  'draw a chart for each, or write the same sign in all of them': '各画一张图，或者都写成同一种单位',
  'correct the cells, or swap the columns named as low and high': '改正单元格，或者对调low和high两列',
  'name the column that tells the two apart \\(group, or key\\), or add the values up first':
    '指明把两者分开的列（group或key），或者先加起来',
  'leave the total out; sums of bars are worked out from their parts': '略去合计；条形的合计由各部分算出',
  'say what parts the whole from its fraction: (.*) where 1,234 is little more than one, (.*) where it is more than a thousand':
    '写明小数点：1,234若是一点几，写$1；若是一千多，写$2',
  'correct the cell, leave it empty, or name another column': '改正这一格，留空，或者指明另一列',
  'write all cells of the column in one way; if all have a decimal comma, say (.*)':
    '一列用同一种写法；如果都用逗号作小数点，写明$1',
  'write all cells of the column in one way': '一列用同一种写法',
  'convert all amounts into one currency, or keep each in a column and a chart of its own':
    '换算成同一种货币，或者各放一列、各画一张图',
  'keep the cells to digits: a unit belongs in the heading, a remark in a column of its own':
    '单元格里只写数字：单位写进表头，说明另列一栏',
  'write raised and framed digits out: .*': '上标和带圈的数字照常写：10⁶写成1000000；脚注另列一栏，½写成0.5',
  'plain records become rows by .*': '表里的记录要先读成数据行',
  'add the sign, or keep percentages in a column of their own': '补上百分号，或者把百分数放进单独的一列',
  'say (dates: "dmy") where the day comes first, (dates: "mdy") where the month does': '日在前，写明$1；月在前，写明$2',
  'write the year in which each begins, 2009, and say in the subtitle that it does; months as 2009-10-01':
    '写起始的那一年，如2009，并在副题里说明；月份写成2009-10-01',
  'write it so \\(weeks by their first day, years of two parts by the first\\), or name another column':
    '照此写（周写第一天，跨年写前一年），或者指明另一列',
  'say (.*), or for several series (.*)': '写明$1；若是几组，写$2',
  'say (.*)': '写明$1',
  'name it: (.*)': '指明它：$1',
  'widen (\\w+), leave it out, or correct the value or its unit': '放宽$1，或者不写它，或者改正这个值或单位',
  'take it out and say so in a note, or draw with (.*)': '去掉它并在注里说明，或者写明$1',
});
