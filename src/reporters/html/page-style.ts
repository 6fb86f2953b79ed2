// The look of the page. Colours have a contrast of at least 4.5 to 1 (WCAG 1.4.3), and none is told by colour alone.

/** For the page's policy, which allows this style and no other; a test holds it to the text below. */
export const pageStyleHash: string = "sha256-77Uo9cP5qKkRgcF0JIEcHk1N5LqWjcIAJ4AqwwckPQ4=";

export const pageStyle: string = `
:root{--page:#fff;--text:#1c1c1e;--soft:#56565c;--line:#c9c9cf;--edge:#75757d;--card:#f7f7f9;--link:#0a4fb0;--mark:#ffe08a;--error:#a8201a;--warning:#7a4a00;--note:#2a5a8c}
@media (prefers-color-scheme:dark){:root{--page:#161618;--text:#ececf0;--soft:#b0b0b8;--line:#45454d;--edge:#8d8d97;--card:#212124;--link:#8fbcff;--mark:#6b5200;--error:#ff9a90;--warning:#f3c26b;--note:#9cc6f5}}
*{box-sizing:border-box}
html{scroll-padding:1rem 0 5rem}
body{margin:0 auto;max-width:76rem;padding:1rem 1rem 6rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .25rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}
a{color:var(--link)}
code{font:.9em ui-monospace,monospace}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:.75rem 0;padding:0}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.unchecked{font-weight:600;color:var(--warning)}
.counts{font-size:1.15rem;font-weight:600}
.against,.meta,dt,td li li,.answers,.brief{color:var(--soft)}
.table{overflow-x:auto;margin:1.5rem 0}
.table:has(#files){max-height:22rem;overflow-y:auto}
table{border-collapse:collapse}
.table:has(#renderings) table{min-width:36rem}
caption{text-align:left;font-size:1.2rem;font-weight:700;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
.table:has(#files) tbody th,td li li{overflow-wrap:anywhere}
thead th{color:var(--soft)}
td ul{margin:0;padding:0;list-style:none}
td li li{padding-left:1.1rem}
td summary{padding:0}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;margin:1.5rem 0;padding:1rem;border:1px solid var(--line);border-radius:.5rem}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
fieldset label{display:flex;gap:.4rem;align-items:center;min-height:1.75rem}
form>label{display:grid;gap:.15rem;max-width:100%}
legend,form>label{color:var(--soft);padding:0}
input,select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--edge);border-radius:.3rem;min-height:2rem;padding:.2rem .6rem;max-width:100%}
select{max-width:min(24rem,100%)}
input[type=checkbox]{min-height:0;width:1.15rem;height:1.15rem;margin:0;accent-color:var(--link)}
button{cursor:pointer}
article{margin:1rem 0;padding:.75rem 1rem;background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--edge);border-radius:.4rem;content-visibility:auto;contain-intrinsic-size:auto 14rem}
.error{border-left-color:var(--error)}.warning{border-left-color:var(--warning)}.note{border-left-color:var(--note)}
.level{display:inline-block;font-size:.85rem;line-height:1.35;border:1px solid;border-radius:.3rem;padding:0 .4rem;margin-right:.3rem}
.offered{font-weight:600}
.error .level{color:var(--error)}.warning .level{color:var(--warning)}.note .level{color:var(--note)}
.meta a{margin-right:.75rem;font-size:.9rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 1.5rem;margin:.6rem 0}
.pair+.pair{border-top:1px solid var(--line);padding-top:.5rem}
.pair>:only-child{grid-column:1/-1}
dt{font-size:.9rem}
dd{margin:0;white-space:pre-line}
mark{background:var(--mark);color:inherit;border-bottom:2px solid;border-radius:.15rem}
ul{margin:.4rem 0;padding-left:1.2rem}
summary{cursor:pointer;color:var(--link);padding:.15rem 0}
.notes>summary{font-weight:600}
.command{display:inline-block;user-select:all;background:var(--page);color:var(--text);border:1px solid var(--line);border-radius:.3rem;padding:.1rem .4rem}
.answers button{min-height:1.75rem;padding:0 .5rem;margin-left:.4rem;font-size:.9rem}
#steps{position:fixed;right:0;bottom:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 1rem;background:var(--page);border:1px solid var(--line);border-radius:.5rem 0 0 0}
#steps label{display:flex;gap:.4rem;align-items:center;font-size:.9rem}
[hidden]{display:none!important}
@media (max-width:44rem){.pair{grid-template-columns:1fr}article{padding:.6rem .75rem}#steps{left:0;border-radius:0;justify-content:space-between}#steps label{display:none}form>label,select,input[type=search]{width:100%}}
@media (forced-colors:active){mark{outline:1px solid}}
@media print{@page{size:A4;margin:15mm}:root{--page:#fff;--text:#000;--soft:#444;--line:#bbb;--card:#fff;--link:#000;--mark:#eee;--error:#000;--warning:#000;--note:#000}body{max-width:none;padding:0;font-size:10pt}form,#steps,.skip,.answers{display:none!important}article{content-visibility:visible;break-inside:avoid}h2,h3,summary{break-after:avoid}.table{overflow:visible}details::details-content{content-visibility:visible;block-size:auto}}
`;
