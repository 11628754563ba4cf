/** What the options of views do, in Chinese, by the English of their schemas. */
export const VIEW_OPTIONS: Readonly<Record<string, string>> = {
  '`part`: the parts alone, as tall as there is room; `whole`: the wholes with their parts, on one scale; `share`: every whole stretched to the same height. Default whole.':
    '`part`：只画部分，有多高画多高；`whole`：整体连同部分，同一刻度；`share`：每个整体都拉到一样高。默认whole。',
  'Name of the part, beside the last column.': '部分的名称，写在最后一柱旁。',
  'Name of the whole, beside the last column.': '整体的名称，写在最后一柱旁。',
  'Heading of the share in the table. Default: Share.': '表中占比一列的标题。默认“比重”。',
  'Ink of the columns. Default ink.': '柱的颜色。默认ink。',
  'Changes from the first row to the second, as dimension lines between the columns; drawn where there are two rows. Default none.':
    '从第一行到第二行的变化，画成两柱之间的尺寸线；恰有两行时才画。默认没有。',
  'What the rows are, as heading of the table’s first column.': '各行是什么，用作表中第一列的标题。',
  'How axis numbers are printed: percent, points, yuan (values in yuan), usd (in dollars), count or plain; or a unit of your own, in any language: { currency: "EUR" } for whole euros, { word: "tonnes" }, with ticks (about how many) and format (options of Intl.NumberFormat). Default plain.':
    '数轴上的数怎样写：percent（百分比）、points（百分点）、yuan（值以元计）、usd（以美元计）、count（计数）或plain（照写）；也可自定单位，语言不限：{ currency: "EUR" }表示以欧元计，{ word: "吨" }，另可给ticks（约多少个刻度）和format（Intl.NumberFormat的选项）。默认plain。',
  'What the axis measures, in the reader’s language: "Growth on the year before". The unit word is added to it.':
    '数轴量的是什么，用读者的语言：“比上年增长”。后面自动加上单位。',
  'Axis numbers above zero carry a +: for growth and changes. Default false.':
    '大于零的刻度带加号：用于增速和变化。默认false。',
  'What the rows are, as heading of the table’s first column: "Company".': '各行是什么，用作表中第一列的标题：“企业”。',
  'Keys of the rows this view is about; the others are drawn fainter. Default: all are equal.':
    '这个画面所讲各行的键；其余画得淡些。默认一视同仁。',
  'Keys of the rows this view draws. The layout stays that of all rows. Default: all.':
    '这个画面画哪些行，写它们的键。布局仍照全部的行。默认全画。',
  'Words at the mark of a row, placed in free room. Default none.': '写在某行标记旁的话，放在空处。默认没有。',
  'Extra height under the plot for annotations, in px; the same in all views of one chart. Default 0.':
    '图下为这些话多留的高度，以像素计；同一张图的各画面相同。默认0。',
  'One stack, or a panel for each part on one scale. The keys are the same, so the one can become the other. Default stacked.':
    '叠成一块，或每部分一格、同一刻度。键相同，所以一种能变成另一种。默认stacked。',
  'Ends of the value axis, in the rows’ unit; the lower one is zero. Default: to past the largest sum, or part.':
    '数轴的两端，用数据行的单位；下端为零。默认到略过最大的合计或部分。',
  'Values printed at the first and last year, at the last alone, or nowhere. Default ends.':
    '值写在首尾两年、只写末年，或都不写。默认ends。',
  'Lower and upper end of the axis; holds zero. Default: what the values and their labels need.':
    '数轴的两端，含零。默认按值和标签所需。',
  '`columns`: one value a row along x, for a few years. Falls back to bars on a board where the labels have no room. Default bars.':
    '`columns`：每行一个值，沿x轴排列，用于不多的几年。标签放不下的版面仍画横条。默认bars。',
  '`value`: largest first, within each group. Default given.': '`value`：各组之内从大到小。默认照所给次序。',
  'Grid and numbers of the axis. Default true.': '数轴的网格和刻度。默认true。',
  'Values to measure the bars against, drawn as dimension lines. Give the same in all views of one chart. Default none.':
    '与条形对照的值，画成尺寸线。同一张图的各画面须相同。默认没有。',
  'Key of a row with a lead: its distance from the first reference is drawn as a second dimension line beside the first.':
    '有lead的某一行的键：它与第一个参照值之差，在第一条尺寸线旁画成第二条。',
  'Length of the axis in years after the start.': '起点之后，时间轴有多少年。',
  'Where all curves begin: an index, or an amount in the unit of the axis. Default 100.':
    '所有曲线的起点：一个指数，或用数轴单位的数额。默认100。',
  'Calendar year of the start; the axis then names years. Default: it counts them from 0.':
    '起点是哪一年；给了，轴上写年份。默认从0数起。',
  'Stands under the axis: "years". Default: years / 年, nothing with firstYear.':
    '写在轴下：“年”。默认写“年”；给了firstYear就不写。',
  'Years up to which the curves are drawn, for a view on the way. Default: all.':
    '曲线画到第几年，用于中途的画面。默认画到底。',
  'Ends of curves as multiples of the start (×1.76) or as values. Default times.':
    '曲线末端写成起点的倍数（×1.76），或写成值。默认times。',
  'Lower and upper end of the value axis. Default: from zero to the largest end.': '数轴的两端。默认从零到最大的终点。',
  'Levels to reach, as lines across: twice the start, "doubled". Default none.':
    '要达到的水平，画成横线：起点的两倍，“翻一番”。默认没有。',
  'The rows, from the top. Rows without things are drawn empty.': '各行，从上往下。没有东西的行画成空的。',
  'The columns, from the left.': '各列，从左往右。',
  'What the rows are, as heading in the table.': '各行是什么，用作表中的标题。',
  'What the columns are, as heading in the table.': '各列是什么，用作表中的标题。',
  'Lower and upper end of the axis. Default: the values with some air, rounded to ticks.':
    '数轴的两端。默认按各值略留余地，取到刻度。',
  'The default axis reaches to zero. Default false: dots are read by position.':
    '默认的数轴是否延到零。默认false：点看的是位置。',
  'A thin line between the lowest and the highest dot of a row, for the gap between them. Default false.':
    '同一行最低点与最高点之间的细线，显示差距。默认false。',
  'Values to compare with, as lines. Give the same in all views of one chart. Default none.':
    '作比较的值，画成线。同一张图的各画面须相同。默认没有。',
  'Outlines of the areas: any GeoJSON or TopoJSON of polygons, parsed, in degrees.':
    '各区域的轮廓：任何多边形的GeoJSON或TopoJSON，已解析，以度计。',
  'Of a TopoJSON: the name of the object that holds the areas. Default: the one with most of them.':
    'TopoJSON中哪个对象含有这些区域。默认取含得最多的。',
  'How rows find their areas: `id`, or the name of a property of the geometry. Default: what fits most rows.':
    '数据行怎样找到区域：`id`，或几何数据的某个属性名。默认取对得上最多行的。',
  'By name: equalEarth, mercator, conicEqualArea, albersUsa, azimuthalEqualArea, orthographic, or identity for a geometry that is flat already; or { type, rotate, parallels, reflectY }. Default: by the extent, always true to areas.':
    '按名称：equalEarth、mercator、conicEqualArea、albersUsa、azimuthalEqualArea、orthographic，几何数据已是平面的用identity；或写{ type, rotate, parallels, reflectY }。默认按范围选，总是等面积的。',
  'What fills the board: all, rows (the areas and places of the rows), ids of areas, or west, south, east, north in degrees. Default all.':
    '版面里放什么：all，rows（数据行所在的区域和地点），区域的编号，或西、南、东、北的度数。默认all。',
  'Classes: of equal steps between round numbers, or of as many areas each. Default quantize.':
    '怎样分级：整数之间等距，或各级区域数目相等。默认quantize。',
  'About how many classes. Default 5.': '约分几级。默认5。',
  'Your own breaks: each is where a class ends and the next begins. Default: by method.':
    '自定的分界：一级到此为止，下一级由此开始。默认按method。',
  'Colour role of the classes, from pale to full. Default b.': '各级用哪种颜色，由浅到深。默认b。',
  'Areas without a row: shown as without data and named, or refused. Default show.':
    '没有数据行的区域：画成没有数据并写明名称，或拒绝作图。默认show。',
  'Names on the map: where there is room, none, or those of some rows. All are in the table. Default room.':
    '图上的名称：放得下的都写，都不写，或只写某些行的。表里总是齐全的。默认room。',
  'Small maps below, each of what its `fit` says. Default none.': '下方的小图，各按自己的`fit`取范围。默认没有。',
  'Lower and upper end of the one scale of all bars, in the rows’ unit; holds zero. Default: around all values.':
    '所有条形共用刻度的两端，用数据行的单位，含零。默认容下全部的值。',
  'About how many classes, between round numbers; or their ends, of one width, which must hold all values. Default: by the number of values (Sturges).':
    '约分几段，两端取整数；或写明各段的端点，宽度相同，须容下全部的值。默认按值的个数（Sturges公式）。',
  'Lower and upper end of the axis of values; must hold all of them. Default: the classes.':
    '数值轴的两端，须容下全部的值。默认按分段。',
  'What is counted, over the axis of counts: "Towns". Default: Values.':
    '数的是什么，写在个数轴上方：“城镇”。默认“个数”。',
  'Words at a series; at its last point, or at that of year or date. Default none.':
    '写在序列旁的话：在最后一点，或在year或date那一点。默认没有。',
  'Lower and upper end of the value axis, in the rows’ unit. Default: from zero to past the largest value.':
    '数轴的两端，用数据行的单位。默认从零到略过最大值。',
  'Scale of the value axis; `log` shows equal ratios as equal distances, takes values above zero only and begins near the least of them. Default linear.':
    '数轴的刻度；`log`把相等的比率画成相等的距离，只接受大于零的值，从最小值附近开始。默认linear。',
  'Whether the value axis begins at zero where `domain` does not say otherwise. Default true.':
    '`domain`没有另作规定时，数轴是否从零开始。默认true。',
  '* Which values are printed: at the first and last point of each series, at all of them, or at none. Under `all` a value that has no room stays in the table and in the point’s own name. Default ends.':
    '写出哪些值：每个序列的首尾两点、全部，或都不写。`all`之下放不下的值，留在表里和点自己的名称里。默认ends。',
  'How low and high of points are drawn: as a line through each dot, or as one band along the series. Default whiskers.':
    '各点的low和high怎样画：穿过每点的线，或沿序列的一条带。默认whiskers。',
  'Further points whose values are printed. Default none.': '另外写出值的点。默认没有。',
  'Points drawn large, with their values in bold. Default none.': '画得大些、值用粗体的点。默认没有。',
  'Levels across the plot: a standard, an average, a stated target. Default none.':
    '横贯全图的水平线：标准、平均数或所说的目标。默认没有。',
  'Outlines to draw on.': '画在什么轮廓上。',
  'What fills the board: west, south, east, north in degrees. Default: all provinces of the geometry.':
    '版面里放什么：西、南、东、北的度数。默认几何数据里的全部省份。',
  'What is drawn beside regions. Default: all but prefectures.': '除区域外还画什么。默认除地级市外都画。',
  'Outlines of districts, and the names of those that are labelled. Default false.':
    '各区的轮廓，以及要标注的区名。默认false。',
  'Rows (and ids of districts) that are named. Default all rows; with districts on, all districts large enough.':
    '写出名称的行（和区的编号）。默认所有的行；画各区时，放得下的区都写。',
  'Districts too small for names, and the words for all of them, at the end of a leader.':
    '太小而写不下名称的各区，以及用引线引出的统称。',
  'Where the dots of flows are: 0 where they come from, 1 where they go. Default 0.':
    '流动的点在哪里：0在出发地，1在到达地。默认0。',
  'Corner with a small map of the whole that shows where the camera is. Default none.':
    '在哪个角上放一张全图，标明镜头所在。默认没有。',
  'Keys of the rows this view is about; the rest are fainter. Default: all are equal.':
    '这个画面所讲各行的键；其余画得淡些。默认一视同仁。',
  'Keys of the rows this view is about; the rest are fainter.': '这个画面所讲各行的键；其余画得淡些。',
  'Keys of the rows this view draws. Default: all.': '这个画面画哪些行，写它们的键。默认全画。',
  'Words at a row, placed in free room. Default none.': '写在某行旁的话，放在空处。默认没有。',
  'Words under the map, before the note that railway lines are schematic; the same in all views of a map.':
    '写在图下的话，在“铁路线为示意”之前；同一张地图的各画面相同。',
  'Lower and upper end of the y axis. Default: round numbers around the values.': 'y轴的两端。默认取容下各值的整数。',
  'Scale of the y axis; `log` takes values above zero only. Default linear.':
    'y轴的刻度；`log`只接受大于零的值。默认linear。',
  'Scale of the axis; `log` shows equal ratios as equal distances, and takes values above zero only. Default linear.':
    '数轴的刻度；`log`把相等的比率画成相等的距离，只接受大于零的值。默认linear。',
  'How numbers of the x axis are printed, as unit does for y. Default plain.':
    'x轴上的数怎样写，同y轴的unit。默认plain。',
  'What the x axis measures, in the reader’s language.': 'x轴量的是什么，用读者的语言。',
  'Lower and upper end of the x axis. Default: round numbers around the values.': 'x轴的两端。默认取容下各值的整数。',
  'Scale of the x axis; `log` takes values above zero only. Default linear.':
    'x轴的刻度；`log`只接受大于零的值。默认linear。',
  'Names at dots: where there is room, at those that the view emphasises, or at none. All are in the table. Default room.':
    '点旁的名称：放得下的都写，只写画面强调的，或都不写。表里总是齐全的。默认room。',
  'Whether the scale begins at zero where `domain` does not say otherwise. Off, distances compare but lengths do not. Default true.':
    '`domain`没有另作规定时，刻度是否从零开始。不从零开始，能比间距，不能比长短。默认true。',
  'Lower and upper end of the scale, in the rows’ unit. Default: around the rows that are shown.':
    '刻度的两端，用数据行的单位。默认容下所画的行。',
  '`amounts`: bars as long as their sums. `shares`: every bar stretched to 100 percent; all bars must have the same parts. Default amounts.':
    '`amounts`：条形与合计一样长。`shares`：每条都拉到100%，各条的部分须相同。默认amounts。',
  'Ends of the axis of amounts; the lower one is zero. Default: zero to the longest bar.':
    '数额轴的两端，下端为零。默认从零到最长的一条。',
  '`value`: longest bar first. Default given.': '`value`：最长的在前。默认照所给次序。',
  '`all`: values at all counts that have room, the others stay in the table; `ends`: the last of each series; `none`. Default all.':
    '`all`：放得下的计数都写值，其余留在表里；`ends`：只写各序列最后一个；`none`：都不写。默认all。',
  'Ends of the shared axis; begins at zero. Default: zero to the largest value.':
    '共用数轴的两端，从零起。默认从零到最大值。',
  '`own`: each row has its own unit and scale, from zero to its largest value, and no axis is drawn. Default shared.':
    '`own`：每行有自己的单位和刻度，从零到该行最大值，不画数轴。默认shared。',
  'Which of result, target and plan this view draws. The layout stays that of all. Default all.':
    '结果、目标、计划，这个画面画哪些。布局仍照全部。默认全画。',
  '* `groups`: a column of cells for each group. `matrix`: a line for each thing and a column for each list, which is far lower where many things stand in several lists. Second names stand in it on wide boards only; the table has them all. Default groups.':
    '`groups`：每组一列格子。`matrix`：每件一行、每张名单一列，许多东西同在几张名单里时，矮得多。另一种语言的名称只在宽版面上写；表里总是齐全的。默认groups。',
  'Draws a connector between items that are one thing, where their groups stand side by side. The marks in the cells stay. Default true.':
    '相邻两组里的同一件东西，用线连起来。格子里的记号照样画。默认true。',
  '`blocks`: each row as a block of dots. `from-to`: two areas, and the dots are in one of them. Default blocks.':
    '`blocks`：每行一块点。`from-to`：左右两处，点在其中一处。默认blocks。',
  'Left area of from-to. Give it in all views if one of them is from-to, so that all have one height.':
    'from-to的左边一处。有一个画面用from-to，就在各画面都给，高度才一致。',
  'Right area of from-to.': 'from-to的右边一处。',
  'Area in which the dots stand. Two views that differ in it make them cross over. Default to.':
    '点在哪一处。两个画面在这里不同，点就走过去。默认to。',
  'Grids side by side on a wide board. Default up to 4; a narrow board has 2, or 1 if there is but one.':
    '宽版面上并排几格。默认至多4格；窄版面2格，只有一个时1格。',
};
