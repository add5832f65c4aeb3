/* How pages look, and the script that sorts a table. Their hashes are named in the content security policy of the page, so that
 * nothing else can style it or run in it; a test computes them anew. */
#include <stddef.h>

#include "render/markup.h"

const char sheet_style_hash[] = "YQZ3tCGKg1/D5sfYyQFqZaAtYTV4hgYhYLUVr0+PNsY=";
const char sheet_script_hash[] = "ETXMu0R6pJRx9fVGCyU8/3cZfq9mzitTPRgEIYXClUE=";

const char *const sheet_style[] = {
    /* colours: light, on paper too; dark on screens that ask for it. Green and purple differ to any eye, and in grey. */
    ":root{color-scheme:light;--ground:#f6f4ee;--sheet:#fff;--ink:#23211c;--soft:#665f53;--line:#e2dccf;--grid:#eeeae0;"
    "--result:#17724a;--result-ground:#d8f0e3;--method:#94398a;--method-ground:#f6e0f1;--mixed:#a06a00;--unclear:#7a7468;--move:#a79d8c}\n"
    "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ground:#161513;--sheet:#201e1b;--ink:#ece7dc;"
    "--soft:#a9a193;--line:#3a362f;--grid:#2c2925;--result:#6fd3a1;--result-ground:#163f2c;--method:#e59ad3;"
    "--method-ground:#482340;--mixed:#e8b64f;--unclear:#a9a193;--move:#7d7566}}\n"

    /* the page */
    "*{box-sizing:border-box}\n"
    "html{-webkit-text-size-adjust:100%}\n"
    "body{margin:0;padding:clamp(1.5rem,4vw,4rem) clamp(1rem,3vw,2rem);background:var(--ground);color:var(--ink);"
    "font:1.0625rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}\n"
    "main,body>header,body>footer{max-width:46rem;margin:0 auto}\n"
    ".report main,.report>header,.report>footer{max-width:64rem}\n"
    "h1,h2,h3,blockquote,.lede{font-family:Charter,'Iowan Old Style',Georgia,'Noto Serif','DejaVu Serif',serif}\n"
    "h1{font-weight:600;font-size:clamp(1.75rem,4.5vw,2.75rem);line-height:1.15;margin:0 0 .6rem;text-wrap:balance}\n"
    "h2{font-weight:600;font-size:1.55rem;line-height:1.25;margin:3.5rem 0 .35rem}\n"
    "h3{font-weight:600;font-size:1.25rem;line-height:1.3;margin:0 0 .25rem}\n"
    "a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}a:hover{text-decoration-color:currentcolor}\n"
    ":focus-visible{outline:2px solid var(--mixed);outline-offset:2px}\n"
    ".legend{margin:0 0 2rem;color:var(--soft)}.legend mark{margin-right:.6rem}\n"
    ".lede{font-size:1.3rem;line-height:1.5;margin:.2rem 0 1.5rem;max-width:46rem}\n"
    ".note,figcaption{color:var(--soft);font-size:.9rem;line-height:1.5;margin:0 0 1rem;max-width:46rem}\n"
    ".report>footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}\n"
    ".report>footer p{margin:.3rem 0;max-width:46rem}\n"

    /* verdicts: a colour, a shape and a word */
    ".customer{--tone:var(--result)}.product{--tone:var(--method)}.mixed{--tone:var(--mixed)}"
    ".unclear,.failed{--tone:var(--unclear)}\n"
    ".shape{fill:var(--tone)}.shape.unclear{fill:none;stroke:var(--tone);stroke-width:1.6}\n"
    ".sign{width:.85em;height:.85em;margin-right:.4em;vertical-align:-.07em;overflow:visible}\n"

    /* the summary */
    ".strip{display:block;width:100%;height:1.1rem;margin:0 0 .8rem}.strip rect{fill:var(--tone)}\n"
    ".counts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;list-style:none;margin:0 0 1.6rem;padding:0}\n"
    ".counts b{display:block;font-size:1.9rem;line-height:1.15;font-weight:600;font-variant-numeric:tabular-nums}\n"
    ".counts span{font-size:.8rem;letter-spacing:.05em;color:var(--tone)}.counts small{color:var(--soft);font-size:.9rem;"
    "font-weight:400;margin-left:.35rem}\n"
    ".facts{margin:0;padding:0;list-style:none;max-width:46rem}.facts li{margin:.25rem 0}\n",

    /* the map */
    "figure{margin:0}"
    /* at an edge where more is to be scrolled to, a shadow; a cover hides it that moves along with what it covers */
    ".wide{overflow-x:auto;background:linear-gradient(90deg,var(--sheet) 40%,transparent) 0 0/3rem 100% no-repeat local,"
    "linear-gradient(270deg,var(--sheet) 40%,transparent) 100% 0/3rem 100% no-repeat local,"
    "linear-gradient(90deg,var(--move),transparent) 0 0/.6rem 100% no-repeat,"
    "linear-gradient(270deg,var(--move),transparent) 100% 0/.6rem 100% no-repeat,var(--sheet);"
    "border:1px solid var(--line);border-radius:.5rem;margin:0 0 .8rem}\n"
    ".map{display:block;width:100%;min-width:46rem;height:auto;font:12px/1 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}\n"
    ".map .grid{stroke:var(--grid);fill:none}.map .axis{stroke:var(--line);stroke-width:1.2;fill:none}\n"
    ".map text{fill:var(--ink)}.map .ends text,.map .ticks text{fill:var(--soft)}.map .ends text{font-size:13px;letter-spacing:.02em}"
    ".map .ticks text{font-size:11px}\n"
    ".no{font-weight:400;margin-right:.5rem;font-variant-numeric:tabular-nums}.map a{text-decoration:none}.map .name{paint-order:stroke;stroke:var(--sheet);stroke-width:3px;stroke-linejoin:round}\n"
    ".map a:hover .name,.map a:focus .name{text-decoration:underline}\n"
    ".map .shape{stroke:var(--sheet);stroke-width:1.2}.map .shape.unclear{stroke:var(--tone)}\n"
    ".map .lead{stroke:var(--soft);stroke-width:.7;opacity:.65}.map .move{stroke:var(--move);stroke-width:1.3;fill:none}"
    ".map .old .shape{fill:var(--sheet);stroke:var(--tone);stroke-width:1.4}.map marker path{fill:var(--move)}\n"
    ".map.many .shape{fill-opacity:.65}\n"
    ".key{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;margin:0 0 .5rem;padding:0;font-size:.9rem}\n"

    /* concepts as bars */
    ".sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem 3rem}\n"
    ".bars{width:100%;border-collapse:collapse;font-size:.95rem}.bars caption{text-align:left;font-weight:600;padding:0 0 .5rem}\n"
    ".bars th{font-weight:400;text-align:left;padding:.22rem .8rem .22rem 0;width:44%;vertical-align:middle;line-height:1.3}\n"
    ".bars td{padding:.22rem 0;vertical-align:middle}.bars td:last-child{width:3.2rem;text-align:right;"
    "font-variant-numeric:tabular-nums}\n"
    ".bars svg{display:block;width:100%;height:.85rem}.bars rect{fill:var(--tone)}.bars.method rect{fill:var(--method)}"
    ".bars.result rect{fill:var(--result)}\n"
    ".pill{display:inline-block;margin-left:.45rem;padding:0 .4rem;border:1px solid var(--line);border-radius:1rem;"
    "font-size:.72rem;line-height:1.5;color:var(--soft);white-space:nowrap}\n",

    /* the table of missions */
    ".missions{width:100%;border-collapse:collapse;font-size:.92rem;line-height:1.4;font-variant-numeric:tabular-nums}\n"
    ".missions th,.missions td{padding:.45rem .7rem;text-align:right;border-top:1px solid var(--line);overflow-wrap:normal}\n"
    ".missions thead th{border-top:0;color:var(--soft);font-weight:400;font-size:.82rem;vertical-align:bottom}\n"
    ".missions th:nth-child(2),.missions td:nth-child(3),.missions th:nth-child(3){text-align:left}.missions .number,.no{color:var(--soft)}\n"
    ".missions tbody th{font-weight:400;overflow-wrap:anywhere;hyphens:auto;min-width:11rem;width:38%}\n"
    ".missions td:nth-child(3){white-space:nowrap;color:var(--tone);font-size:.8rem;letter-spacing:.03em}\n"
    ".missions .score{font-weight:600}\n"
    ".missions [role=button]{cursor:pointer;text-decoration:underline dotted;text-underline-offset:.25em}\n"
    ".missions th[aria-sort=ascending] span::after{content:' \\2191'}.missions th[aria-sort=descending] span::after{content:' \\2193'}\n",

    /* cards */
    ".card{--tone:var(--unclear);background:var(--sheet);border:1px solid var(--line);border-top:4px solid var(--tone);"
    "border-radius:.5rem;padding:clamp(1.1rem,3vw,1.9rem);margin:0 0 1.5rem}\n"
    ".card.customer{--tone:var(--result)}.card.product{--tone:var(--method)}.card.mixed{--tone:var(--mixed)}\n"
    ".card>header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem;margin:0 0 .5rem}\n"
    ".card h2,.card h3{flex-basis:100%}.card h2{font-size:1.25rem;margin:0 0 .25rem}\n"
    ".card .verdict{margin:0;color:var(--tone);font:600 .95rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;"
    "letter-spacing:.06em}\n"
    ".verdict .score{margin-left:.5rem;font-size:1.4rem;letter-spacing:0;font-variant-numeric:tabular-nums}\n"
    ".sure,.card>footer,.more{color:var(--soft);font-size:.88rem}.card>footer{margin-top:.8rem}.more{margin:.3rem 0 0}\n"
    ".stage{flex-basis:100%;margin:0 0 .2rem;color:var(--soft);font-size:.8rem;letter-spacing:.08em;text-transform:uppercase}\n"
    ".meaning{margin:.2rem 0 1rem}\n"
    ".scale{display:grid;grid-template-columns:auto 1fr auto;gap:.8rem;align-items:center;color:var(--soft);font-size:.82rem}\n"
    ".scale svg{display:block;width:100%;overflow:visible}\n"
    ".scale line{stroke:var(--line);stroke-width:1.4;stroke-linecap:round}.scale .reach{stroke:var(--tone)}\n"
    "blockquote{margin:1.1rem 0;font-size:1.25rem;line-height:1.6;white-space:pre-wrap}\n"
    "mark{color:inherit;padding:.08em .15em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}\n"
    "mark.result{background:var(--result-ground);box-shadow:inset 0 -.12em var(--result)}\n"
    "mark.method{background:var(--method-ground);text-decoration:underline dotted var(--method);text-underline-offset:.2em}\n"
    ".reasons{width:100%;border-collapse:collapse;font-size:.92rem;line-height:1.45}\n"
    ".reasons th,.reasons td{padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line);"
    "overflow-wrap:normal}\n"
    ".reasons th{color:var(--soft);font-weight:400;font-size:.82rem;border-top:0;padding-top:0}\n"
    ".reasons .points{padding-right:0;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
    ".reasons .concept{display:block;color:var(--soft);font-size:.88rem}\n"
    ".reasons .phrase{width:45%;overflow-wrap:anywhere;hyphens:auto}.cards .reasons .phrase{width:auto}.reasons td:first-child{white-space:nowrap}\n"
    "td.result{color:var(--result)}td.method{color:var(--method)}td.aside{color:var(--soft)}\n"
    ".card dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1rem;margin:1rem 0 0;font-size:.95rem;line-height:1.5}"
    ".card dt{color:var(--soft)}.card dd{margin:0}\n"
    ".pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.25rem;margin:0 0 1.5rem}"
    ".pair>header{grid-column:1/-1;margin:0 0 .6rem}.pair>header p{margin:0;color:var(--soft)}.pair .card{margin:0 0 1rem}\n"
    "@media (min-width:60rem){.report .cards>.card .halves{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem}"
    ".report .cards>.card .scale{margin-top:.4rem}}\n"
    "@media (max-width:36rem){.missions th,.missions td{padding:.45rem .4rem}"
    ".missions td:nth-child(3){white-space:normal;font-size:.7rem;letter-spacing:0}.missions .sign{display:block;margin:0 0 .15rem}"
    ".missions tbody th{min-width:7.5rem}.bars th{width:52%;hyphens:auto}.card dl{grid-template-columns:1fr;gap:.1rem}.card dd{margin-bottom:.5rem}.aside{display:none}"
    ".counts{gap:.4rem 1.4rem}}\n",

    /* paper */
    "@page{size:A4;margin:16mm 14mm}\n"
    "@media print{body{padding:0;background:none;font-size:10.5pt}.report main,.report>header,.report>footer,main{max-width:none}"
    "h2{margin-top:1.6rem}h2,h3,.note,.legend,.pair>header,caption{break-after:avoid}"
    ".card,.pair,.sides,.note,figure,tr{break-inside:avoid}.legend{margin-bottom:1rem}"
    ".pair{grid-template-columns:1fr 1fr;gap:0 .8rem;margin:0 0 .6rem}.pair .card{padding:.8rem .9rem}"
    ".reasons,.card dl{font-size:.82rem;line-height:1.4}.card dl{margin-top:.5rem;gap:.2rem .8rem}"
    ".reasons th,.reasons td{padding:.2rem .6rem .2rem 0}.sure,.card>footer,.more{font-size:.78rem}"
    ".verdict .score{font-size:1.15rem}.card .verdict{font-size:.85rem}.card h3{font-size:1.05rem}"
    ".report .cards>.card .halves{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem}"
    ".missions thead{display:table-header-group}.wide{overflow:visible}.map{min-width:0}.card{padding:.8rem 1rem;margin:0 0 .8rem}"
    "blockquote{font-size:1rem;line-height:1.5;margin:.6rem 0}.missions{font-size:.8rem}.missions th,.missions td{padding:.3rem .4rem}"
    ".missions [role=button]{text-decoration:none}a{text-decoration:none}"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n",
    NULL};

/* Makes buttons of the heads of the table (spans: real ones are not painted where a head is repeated on paper); numbers go down first,
 * names up; what has no number stays below. */
const char sheet_script[] =
    "'use strict';\n"
    "const table=document.getElementById('missions');\n"
    "const heads=[...table.tHead.rows[0].cells];\n"
    "const names=new Intl.Collator(document.documentElement.lang,{numeric:true});\n"
    "function sort(at,down){\n"
    "  const key=row=>row.cells[at].dataset.value;\n"
    "  const order=(a,b)=>{\n"
    "    const x=key(a),y=key(b);\n"
    "    if(x===''||y==='')return (x==='')-(y==='');\n"
    "    const step=x===undefined?names.compare(a.cells[at].textContent,b.cells[at].textContent):x-y;\n"
    "    return down?-step:step;\n"
    "  };\n"
    "  const body=table.tBodies[0];\n"
    "  body.append(...[...body.rows].sort(order));\n"
    "  heads.forEach((head,i)=>i===at?head.setAttribute('aria-sort',down?'descending':'ascending'):head.removeAttribute('aria-sort'));\n"
    "}\n"
    "heads.forEach((head,at)=>{\n"
    "  const button=document.createElement('span');\n"
    "  button.tabIndex=0;\n"
    "  button.setAttribute('role','button');\n"
    "  button.append(...head.childNodes);\n"
    "  head.append(button);\n"
    "  const turn=()=>{\n"
    "    const now=head.getAttribute('aria-sort');\n"
    "    sort(at,now?now==='ascending':at>1);\n"
    "  };\n"
    "  button.addEventListener('click',turn);\n"
    "  button.addEventListener('keydown',event=>{\n"
    "    if(event.key==='Enter'||event.key===' '){\n"
    "      event.preventDefault();\n"
    "      turn();\n"
    "    }\n"
    "  });\n"
    "});\n";
