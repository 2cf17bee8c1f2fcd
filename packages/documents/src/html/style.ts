/** How a web page looks, on a screen and on paper. */
export const style = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; margin: 2.25rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid #1d4f91; }
h3 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p, ul, ol { margin: .5rem 0; }
li > p { margin: .2rem 0; }
a { color: #1d4f91; }
ol { columns: 2; column-gap: 2rem; }
ol > li { break-inside: avoid; padding: .15rem 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .9rem; line-height: 1.4; }
th, td { border: 1px solid #b8bec8; padding: .35rem .55rem; vertical-align: top; text-align: left; }
thead th, thead td { background: #e8eef6; }
main:has(> table.wide) { max-width: none; }
table.wide { font-size: .8rem; hyphens: auto; }
table.many { font-size: .8rem; hyphens: auto; }
table.many :is(th, td) { padding: .3rem .4rem; }
tbody th { font-weight: 600; }
[align="right"] { text-align: right; }
figure { margin: 1rem 0; }
figure svg { display: block; max-width: 100%; height: auto; }
pre { overflow-x: auto; padding: .75rem; background: #f3f5f8; font-size: .85rem; }
footer { margin-top: 2.5rem; padding-top: .5rem; padding-bottom: 1.5rem; border-top: 1px solid #b8bec8; color: #4a4f57; font-size: .9rem; }
@page { size: A4; margin: 18mm 17mm 20mm; }
@page wide { size: A4 landscape; margin: 15mm; }
@media print {
  body { font-size: 10.5pt; }
  main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  table { font-size: 9.5pt; }
  table.wide { font-size: 8pt; }
  table.many { font-size: 8.5pt; }
  table.wide tr { break-inside: auto; }
  figure svg { max-height: 227mm; }
  figure.wide svg { max-height: 148mm; }
  pre { font-size: 9pt; white-space: pre-wrap; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  li > ul { break-before: avoid; }
  a { color: inherit; text-decoration: none; }
  .wide, main.wide + footer, main:has(> table.wide), main:has(> table.wide) + footer { page: wide; }
}
`;
