/** What the fields of rows hold, in Chinese, by the English of their schemas. */
export const ROW_FIELDS: Readonly<Record<string, string>> = {
  'The number, in the unit of the chart’s axis. For a bound, the bound itself; for a range, its middle.':
    '数值，用图中数轴的单位。界限写界限本身，区间写中间值。',
  'Lower end of a stated range.': '所说区间的下端。',
  'Upper end of a stated range.': '所说区间的上端。',
  'lower: the true value is this or more, the upper end is open (“more than”). upper: this or less.':
    'lower：实际值等于或大于此数，上端敞开（“超过”）。upper：等于或小于此数。',
  'Not stated to the last digit: “about”, “nearly”.': '没有说到最末一位：“约”“近”。',
  'The value as printed beside its mark, with sign, bound and unit.': '印在标记旁的写法，带正负号、界限和单位。',
  'How the value came to be; it decides how its mark is drawn.': '这个值从何而来；标记怎样画由此决定。',
  'Id of the figure, so that the mark can open its evidence. Other people’s rows may leave it out.':
    '数据编号，标记据以打开依据。别人的数据行可以不写。',
  'Accessible name in full: value, what it measures, place, period, status.':
    '完整的无障碍名称：值、统计什么、地点、时间、性质。',
  'Unique in the chart: a moment, or one of several wholes.': '图中不重复：一个时点，或几个整体之一。',
  'Name of the moment, under its column.': '时点的名称，写在柱下。',
  'The part, in the unit of the whole; low and high are drawn as its range.':
    '部分，用整体的单位；low和high画成它的区间。',
  'The whole, in the unit of the part; above zero.': '整体，用部分的单位；大于零。',
  'The part in percent of the whole; low and high are drawn as its range.':
    '部分占整体的百分比；low和high画成它的区间。',
  'Names the part in views and in the keys of its marks.': '在画面和标记的键里用来称呼这一部分。',
  'Name of the part, in the reader’s language.': '部分的名称，用读者的语言。',
  'Whose ink. Default: other.': '用谁的颜色。默认other。',
  '* `part`: one of the bands, stacked upwards in the order given. `total`: drawn as a line at its own values over the stack, so that parts that do not add up to it are seen not to; left out of small multiples. Default part.':
    '`part`：一条色带，按所给次序往上叠。`total`：在堆叠之上按自己的值画成线，各部分加起来不等于它时看得出来；分格时不画。默认part。',
  'Measured amounts, none below zero: an area below nothing would lie.':
    '测得的数额，不得小于零：零以下的面积会误导人。',
  'A band joins two points at most this many years apart; further apart it is left open. Default 1.':
    '两点相隔不超过这么多年，色带才连起来；再远就断开。默认1。',
  'Unique in the chart; marks are matched by it between views.': '图中不重复；换画面时按它配对标记。',
  'Name of the row in the reader’s language; wraps where it is long.': '行的名称，用读者的语言；长的自动换行。',
  'Heading the row stands under; rows of one group are kept together. Default: none.':
    '这一行所属的小标题；同组的行排在一起。默认没有。',
  'The row’s one value, in the unit of the axis.': '这一行的一个值，用数轴的单位。',
  'Several values a row, one bar each, instead of datum.': '一行几个值，每值一条，代替datum。',
  'How far the row’s value is from the first reference, as a figure of its own; drawn where a view measures the row. Bars only.':
    '这一行与第一个参照值之差，自成一个数据；画面要量这一行时才画。只用于横条。',
  'Instead of a value: words that stand where the bar would, "not published". Keeps the place of a year that nobody measured.':
    '没有值时，写在条形位置上的话，如“没有公布”。给没有人测量的年份留着位置。',
  'Ink of the row’s bars. Default ink.': '这一行条形的颜色。默认ink。',
  'What grows at this rate, or who stated the end point, in the reader’s language.':
    '什么按这个速度增长，或终点是谁说的，用读者的语言。',
  'Growth a year in percent, the same each year. Draws the curve.': '年增速，百分比，每年相同。曲线由它画出。',
  'The end of the curve as a figure of its own, for its text and evidence; must be what the rate gives. Default: computed and printed by the chart.':
    '曲线的终点，自成一个数据，以便写明文字和依据；须与增速推得的一致。默认由图算出并写上。',
  'A stated value at one moment: a dot that no curve is drawn through.': '某一时点有人说过的值：一个点，没有曲线穿过。',
  'Ink of curve and dot. Default ink.': '曲线和点的颜色。默认ink。',
  'The thing itself, in the reader’s language: name of its mark, first cell of its table row.':
    '这件东西本身，用读者的语言：标记的名称，也是表中这一行的第一格。',
  'Key of its row; one of the view’s rowHeads.': '所在行的键；须在画面的rowHeads之中。',
  'Key of its column; one of the view’s columnHeads.': '所在列的键；须在画面的columnHeads之中。',
  'Id of the element of the page that its mark leads to.': '标记所指的页面元素的id。',
  'Name of the row in the reader’s language.': '行的名称，用读者的语言。',
  'The row’s one value, in the unit of the axis. With low and high it gets whiskers, with a bound an open arrow.':
    '这一行的一个值，用数轴的单位。有low和high时画误差线，有bound时画敞开的箭头。',
  'Several values on one line, instead of datum.': '一条线上的几个值，代替datum。',
  'Ink of the row’s dots. Default ink.': '这一行各点的颜色。默认ink。',
  'What the geometry calls the area, under `join`; the row’s key.':
    '区域在几何数据的`join`之下叫什么；也是这一行的键。',
  'Its name, in the reader’s language. Default: the geometry’s own.': '名称，用读者的语言。默认用几何数据里的名称。',
  'The value that colours it. Left out: the area has no data.': '给它着色的值。不写，就是没有数据。',
  'Its name, in the reader’s language.': '名称，用读者的语言。',
  'Longitude and latitude in degrees.': '经度和纬度，以度计。',
  'The value that the area of its circle shows. Left out: a small dot.': '圆的面积所表示的值。不写，画一个小点。',
  'Colour role of the circle. Default ink.': '圆的颜色。默认ink。',
  'What moves. Default: where from and where to.': '什么在流动。默认写从哪里到哪里。',
  'Key of a place, or id of an area.': '地点的键，或区域的编号。',
  'The value that the width of its arrow shows; zero or more.': '箭头的粗细所表示的值；不小于零。',
  'Colour role of the arrow. Default ink.': '箭头的颜色。默认ink。',
  'Names the row in views and in the keys of its marks.': '在画面和标记的键里用来称呼这一行。',
  'Name of the row, in the reader’s language.': '行的名称，用读者的语言。',
  'Whose ink. Default: ink.': '用谁的颜色。默认ink。',
  'One value a column. A column that a row leaves out has a dash there.': '每列一个值。这一行没有的列，画一道短横。',
  'Whose values these are, in the reader’s language; printed where there are several rows.':
    '这些值是谁的，用读者的语言；有几行时才印出来。',
  'The single values, in any order, in the unit of the axis.': '一个个的值，次序不限，用数轴的单位。',
  'How the values came to be; it decides how the bars are drawn. Default reported.':
    '这些值从何而来；条形怎样画由此决定。默认reported。',
  'Id of the figure, so that its bars can open their evidence. Default: none.':
    '数据编号，条形据以打开依据。默认没有。',
  'Ink of the bars. Default ink.': '条形的颜色。默认ink。',
  'Names the series in views and in the keys of its marks.': '在画面和标记的键里用来称呼这个序列。',
  'Name of the series, in the reader’s language.': '序列的名称，用读者的语言。',
  'What was measured, in any order, at most one point a year, or a day, month, quarter or half.':
    '测得的值，次序不限；每年（或每日、每月、每季、每半年）至多一点。',
  '* The same in steps of dated points: days, months, quarters or halves. 7 for a day every week. Default 1.':
    '同上，用于标日期的点，按日、月、季或半年计步。每周一日写7。默认1。',
  '* A line joins two points at most this many years apart; further apart it is left open, as nobody measured between. 1 for a yearly series. A survey held every five years would give 5. Default 1.':
    '两点相隔不超过这么多年才连线；再远就断开，因为其间没有人测量。每年一次的序列写1，五年一次的普查写5。默认1。',
  'Id of a province or district of the geometry; the row’s key.': '几何数据中省或区的编号；也是这一行的键。',
  'In the reader’s language.': '用读者的语言。',
  'Its name in another language, printed beside it. Default: none.': '另一种语言的名称，印在旁边。默认没有。',
  'Its wash and its outline.': '底色和轮廓。',
  'A figure printed under the name.': '印在名称下面的一个数据。',
  'Where it is: longitude and latitude in degrees, WGS-84.': '在哪里：经度和纬度，以度计，WGS-84。',
  'Colour role of its mark and its name.': '标记和名称的颜色。',
  'What it is, and so what its mark looks like; name is words without a mark.':
    '是什么，也就决定标记的样子；name只有文字，没有标记。',
  'Side of the mark on which the name stands first; the others are tried after it. Default right.':
    '名称先放在标记的哪一边；放不下再试别的边。默认right。',
  'In order of travel; the line is drawn straight between them.': '按行车次序；相邻两站之间画直线。',
  '`open`: opened by what the map tells of (strong). later: not yet open then (dashed). existing: open before (thin).':
    '`open`：图中所说的那次开通的（粗线）。later：当时还没有开通（虚线）。existing：此前已开通（细线）。',
  'What moves: "companies".': '什么在流动：“企业”。',
  'Key of a place, or id of a region.': '地点的键，或区域的编号。',
  'How many dots.': '多少个点。',
  'What one dot stands for, in the datum’s unit.': '一个点代表多少，用datum的单位。',
  'Names the subject in views and in the keys of its marks.': '在画面和标记的键里用来称呼这个对象。',
  'The subject, in the reader’s language: a company, a park.': '对象，用读者的语言：一家企业，一个园区。',
  'Its name in the other language, where one is verified.': '另一种语言的名称，核实过才写。',
  'What it is, in a few words: "Battery cells".': '用几个字说它是什么：“电芯”。',
  'Whose ink the glyphs have. Default: ink; companies have no colour of their own.':
    '记号用谁的颜色。默认ink；企业没有自己的颜色。',
  'Facts, in the order in which they are printed.': '各项事实，按印出的次序。',
  'Name of the dot, in the reader’s language.': '点的名称，用读者的语言。',
  'Where it stands along x. With low and high it gets a whisker, with a bound an open arrow.':
    '在x轴上的位置。有low和high时画误差线，有bound时画敞开的箭头。',
  'Where it stands along y, likewise.': '在y轴上的位置，同上。',
  'Name of its colour, given above the plot. Default: none.': '颜色的名称，写在图上方。默认没有。',
  'Ink of the dot; the same in a group. Default ink.': '点的颜色；同组相同。默认ink。',
  'What was measured, in the reader’s language.': '测量的是什么，用读者的语言。',
  'The same thing at two or three moments, in order.': '同一件东西在两三个时点的值，按先后。',
  'Change from the first to the last moment, printed at the connector: "+43%". Derived, unless a source states it.':
    '从第一个时点到最后一个的变化，写在连线旁：“+43%”。属于推算，除非来源写明。',
  'Name of the bar, in the reader’s language; wraps where it is long.': '条形的名称，用读者的语言；长的自动换行。',
  'What the bar is made of, from zero on: one to seven parts.': '条形由什么组成，从零起：一到七个部分。',
  'The whole as a figure of its own, printed at the end of the bar. Default: none.':
    '整体，自成一个数据，写在条形末端。默认没有。',
  'Counts at their dates, in any order. Between two counts the last one stands: nobody counted.':
    '各日期的计数，次序不限。两次计数之间没有人统计，保持前一次的数。',
  'A day (2016-11-22), or a month, quarter, half or year where no day is known: drawn in its middle, its length as a bar.':
    '一天（2016-11-22）；不知道是哪天的，写月、季、半年或年：画在中间，长度画成一条。',
  'How the event is known; it decides how its flag is drawn. Default: none.':
    '事件从何得知；旗怎样画由此决定。默认没有。',
  'Id of the figure or event, so that its mark can open its evidence. Default: none.':
    '数据或事件的编号，标记据以打开依据。默认没有。',
  'Whose ink. Default: hot, as such a value is usually the one in question.':
    '用谁的颜色。默认hot，因为这样的值往往正是有疑问的那个。',
  'Stands on a stem from zero, its words in a column at the left: for amounts that lie close together in time. Default false.':
    '立在从零起的细杆上，文字排在左边一列：用于时间上挨得近的数额。默认false。',
  'What is measured, in the reader’s language; with its unit where each row has its own scale.':
    '统计的是什么，用读者的语言；各行自有刻度时带上单位。',
  'What was reached or is claimed: the solid bar.': '达到的或声称的：实心条。',
  'What a government has set: the hatched outline with a flag at its end.': '政府定下的：末端带旗的斜线条。',
  'What somebody means to do or expects: the hatched bar.': '有人打算做的或预计的：斜线条。',
  'Ink of the row. Default ink.': '这一行的颜色。默认ink。',
  'Names the group in views and in the keys of its marks.': '在画面和标记的键里用来称呼这一组。',
  'Heading of the group.': '组的标题。',
  'The heading in the other language, where one is verified.': '另一种语言的标题，核实过才写。',
  'What the group is, in a few words under its heading. Default: none.': '标题下用几个字说这一组是什么。默认没有。',
  'In a matrix: heading of the column that the group is in; groups may share one. Default: the group’s label.':
    'matrix排法中这一组所在列的标题；几组可以共用。默认用组的label。',
  'In a matrix: the words in the group’s cells. Default: the group’s label.':
    'matrix排法中这一组的格子里写什么。默认用组的label。',
  'Whose ink the glyph of the group has. Default: ink.': '这一组的记号用谁的颜色。默认ink。',
  'Whether the list says what is, or what somebody means to do. Default: reported.':
    '名单说的是现状，还是打算做的事。默认reported。',
  'Id of the list or figure, so that the heading can open its evidence.': '名单或数据的编号，标题据以打开依据。',
  'The things, in the order in which they are printed.': '各项名目，按印出的次序。',
  'Names the event in views and in the keys of its marks.': '在画面和标记的键里用来称呼这个事件。',
  'What happened, in a few words of the reader’s language.': '发生了什么，用读者的语言，几个字。',
  'A day, or a month, quarter, half or year where no day is known: drawn in its middle, its length along the axis.':
    '一天；不知道是哪天的，写月、季、半年或年：画在中间，长度沿着轴。',
  'One or two sentences more.': '再说一两句。',
  'A result, a plan, a claim. Default: reported.': '结果、计划或说法。默认reported。',
  'Id of the event or figure, so that the mark can open its evidence.': '事件或数据的编号，标记据以打开依据。',
  'What is counted, in the reader’s language.': '数的是什么，用读者的语言。',
  'How many; zero or more, in single companies, single yuan.': '多少个；不小于零，以一家、一元为单位。',
  'How many one dot stands for, in the same unit: 10, or 1e9 for a billion yuan.':
    '一个点代表多少，用同一单位：10，或表示10亿元的1e9。',
  'The same in words, printed in the picture: "One dot is 10 companies".':
    '同一意思的文字，印在图里：“每点代表10家企业”。',
  'Ink of the dots. Default ink.': '点的颜色。默认ink。',
  'Whose share it is, in the reader’s language; stands under the value.': '是谁的占比，用读者的语言；写在值下面。',
  'Share in percent of the whole, 0 to 100.': '占整体的百分比，0至100。',
  'Ink of the share. Default ink.': '占比的颜色。默认ink。',
};
