// The look of the pages: calm, made for reading, fonts of the reader's own machine. Colours have a contrast of at least 4.5 to 1
// (WCAG 1.4.3), what is clicked is at least 24 pixels high (2.5.8), and nothing is told by colour alone.

export const siteStyle: string = `
:root{--page:#fdfcf9;--text:#20211f;--soft:#5a5b55;--line:#d8d5cb;--edge:#767468;--card:#f5f3ec;--link:#1a5a63;--bad:#9a2a1c;--good:#2b5d34;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--page:#191a1a;--text:#e9e7e1;--soft:#b3b0a6;--line:#3f403d;--edge:#8f8d83;--card:#222323;--link:#8ccfd8;--bad:#f2a394;--good:#a5d3a9}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1rem 1.25rem 3rem;background:var(--page);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
header{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;align-items:center;border-bottom:1px solid var(--line);padding-bottom:1rem}
header nav:not(.languages),header form{grid-column:1/-1}
.site{font:600 1.2rem/1.3 var(--serif);margin:0}
.site a{color:inherit;text-decoration:none}
.site a:hover{text-decoration:underline}
h1,h2,h3{font-family:var(--serif);line-height:1.25;font-weight:600}
h1{font-size:2rem;margin:1.75rem 0 .75rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;color:var(--soft)}
h3{font-size:1.05rem;margin:1rem 0 .25rem}
p{margin:.25rem 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul,.choice{display:flex;flex-wrap:wrap;gap:0 1.1rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;min-height:2rem;line-height:2rem}
.letters ul{gap:.15rem}
.letters a{min-width:2.1rem;padding:0 .4rem;text-align:center;text-decoration:none;border:1px solid var(--line);border-radius:.3rem}
.letters a:hover{border-color:var(--link)}
.letters [aria-current]{background:var(--link);border-color:var(--link);color:var(--page);font-weight:600}
.letters+.letters{margin-top:.5rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
form.search{display:grid;grid-template-columns:1fr auto;gap:.25rem .5rem;margin-top:.5rem}
form label{grid-column:1/-1;font-size:.9rem;color:var(--soft)}
input,button{font:inherit;min-height:2.5rem;padding:.25rem .7rem;color:var(--text);background:var(--page);border:1px solid var(--edge);border-radius:.35rem;min-width:0}
button{cursor:pointer;background:var(--card)}
.definition{font:1.2rem/1.55 var(--serif);margin:.5rem 0 1rem}
.count,.grammar,.source,dt,footer{color:var(--soft)}
.source,.grammar,.count{font-size:.92rem}
.source,.note{margin:.5rem 0}.of{color:var(--soft)}
.terms{list-style:none;margin:0;padding:0}
.terms li{padding:.6rem .9rem;margin:.5rem 0;background:var(--card);border:1px solid var(--line);border-inline-start:.3rem solid var(--good);border-radius:.3rem}
.terms .deprecated,.terms .superseded{border-inline-start-color:var(--bad)}
.terms .admitted,.terms .proposed{border-inline-start-color:var(--edge)}
.term>b,.term>s{font:600 1.2rem/1.4 var(--serif)}
.term>s{font-weight:400}
.status{display:inline-block;font-size:.85rem;line-height:1.4;border:1px solid;border-radius:.3rem;padding:0 .4rem;margin-inline:.3rem;color:var(--soft)}
.preferred .status{color:var(--good)}.deprecated .status,.superseded .status{color:var(--bad)}
dl{margin:2rem 0 0;border-top:1px solid var(--line);padding-top:.75rem;font-size:.92rem}
dl div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.15rem 0}
dd{margin:0}
code{font:.95em ui-monospace,monospace}
.list{list-style:none;margin:1rem 0;padding:0}
.list li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.list a{display:inline-block;min-height:1.5rem}
.list p{color:var(--soft);font-size:.95rem}
#said{min-height:1.6rem;margin-top:.75rem}
[hidden]{display:none}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.92rem}
footer a{display:inline-block;min-height:1.5rem}
@media (max-width:32rem){body{padding:.75rem .9rem 2rem}h1{font-size:1.6rem}dl div{grid-template-columns:1fr;padding:.3rem 0}}
@media print{:root{--page:#fff;--text:#000;--soft:#444;--line:#bbb;--card:#fff;--link:#000;--bad:#000;--good:#000}body{max-width:none;padding:0;font-size:10.5pt}header nav,form.search,.skip,.letters{display:none}header{display:block}li,section{break-inside:avoid}h2{break-after:avoid}}
`.trimStart();
