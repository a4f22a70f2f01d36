// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoanhap::document {

/// The decree's sizes and places as far as a page without fixed width can have them. Without
/// double quotes, which the writer of the page would turn into entities.
inline constexpr char16_t htmlStyle[] = uR"(
body{font:14pt 'Times New Roman',Tinos,serif;max-width:160mm;margin:20mm auto;color:#000;background:#fff}
p,h1,h2,h3{margin:6pt 0 0;font-size:14pt;text-align:justify;text-indent:12.7mm}
h3{font-weight:normal}
table{border-collapse:collapse;width:100%}
.letterhead td,.signature td{vertical-align:top;text-align:center;padding:0;width:61%}
.letterhead td:first-child,.signature td:first-child{width:39%}
.letterhead p,.signature p,.centre{text-indent:0;text-align:center;margin:0}
.strong{font-weight:bold}
.motto:after,.issuer:after,.subject:after{content:'';display:block;border-top:0.5pt solid;margin:2pt auto 0;width:35%}
.motto:after{width:60mm}
.date,.reference{font-style:italic}
.letterhead p.about{font-size:12pt;margin-top:6pt}
.room{display:inline-block;width:10mm}
.kind{margin-top:18pt}
.signature{margin-top:12pt}
.signature .recipients{text-align:left;font-size:11pt}
.signature .recipients p{text-align:left}
.name{padding-top:25mm}
.grid td,.grid th{border:0.5pt solid;padding:0.6mm 1.2mm;font-size:12pt;vertical-align:top}
.grid tfoot th{text-align:left}
.together{page-break-inside:avoid}
.grid .middle{text-align:center}
.grid .right,.grid tfoot .right{text-align:right}
.grid tfoot .middle{text-align:center}
.bar{height:3mm;margin-top:1mm;background:#606060}
.pale{background:#b0b0b0}
.draft:before{content:'DỰ THẢO';position:fixed;z-index:-1;left:50%;top:50%;color:#d0d0d0;font-size:90pt;
 transform:translate(-50%,-50%) rotate(-45deg)}
.annex{page-break-before:always;margin-top:20mm}
)";

} // namespace hoanhap::document
