import { once } from "../remember.ts";

/** What stands inside the brackets of a template: a description of what belongs there. Data, compiled once. */
const gapWords =
  "name|names|company|role|position|title|job|date|day|time|topic|employer|organi[sz]ation|team|project|department|insert|add|your|their|mention|specific|something|recruiter|interviewer|manager|hiring|contact|recipient|e-?mail|phone|number|signature|link|url|linkedin|reason|skill|skills|experience|field|industry|city|salutation|optional|example|e\\.g|first|last|surname|detail|details|amount|salary|x|xx|tbd|blank|fill";

/** Paired marks that no letter has by itself. */
export const brackets = once((): readonly RegExp[] => [
  /\{\{[^{}\n]{0,120}\}\}|\{%[^%\n]{0,120}%\}|<%[^%\n]{0,120}%>/g,
  /\$\{[^{}\n]{1,120}\}/g,
  /\$[A-Z][A-Z_]{2,40}\b|\$(?:[a-z]+(?:[A-Z]\w*|_\w+)|name|company|role|title|position|date)\b/g,
  /\[\[[^\]\n]{1,200}\]\]/g,
  /\{[^{}\n]{1,160}\}/g,
  /\*\|[A-Z_:]{2,40}\|\*/g,
  /«[^»\n]{1,80}»/g,
  /%[A-Za-z][A-Za-z_ ]{1,40}%|%%[^%\n]{1,40}%%|@@[^@\n]{1,40}@@|##[^#\n]{1,40}##|#[A-Z][A-Z_]{2,40}#|\b__[A-Za-z_]{2,40}__\b/g,
]);

/** Marks that a letter may also use rightly. */
export const textBrackets = once((): readonly RegExp[] => [
  /\[(?!\d{1,3}\]|sic\]|\.\.\.\]|…\]|we\]|I\]|you\]|they\]|the\]|it\]|he\]|she\]|EXTERNAL\]|EXT\]|cid:|image:|\[)(?:[^[\]\n]|\[[^[\]\n]*\]){1,240}(?:\n(?:[^[\]\n]){0,200})?\](?!\()/g,
  /\[\s*\]|\[_+\]|\[\.{2,}\]|\[…+\]/g,
  /<<[^<>\n]{1,60}>>/g,
  new RegExp(
    `<(?!/?(?:b|i|u|p|a|em|br|div|span|strong|html|body|ul|li|ol|hr|td|tr|table|font|img|pre|code)\\b[^>]*>|https?:|mailto:|[^<>\\s]+@)(?:[^<>@\\n]{0,60}\\b)?(?:${gapWords})\\b[^<>@\\n]{0,80}>`,
    "gi",
  ),
  /<[A-Z][A-Za-z]+(?: [A-Za-z]+){0,4}>/g,
  new RegExp(
    `\\((?:insert|add|mention|fill in|include|put|your|their|his|her|name of|company|job|position|role|date|interviewer'?s?|recruiter'?s?|specific|topic|optional)\\b(?=[^()\\n]*\\b(?:${gapWords}|here)\\b)(?! (?:team|question|colleague|point|idea|words?) )[^()\\n]{0,100}\\)|\\((?:(?:first|last|full|contact|company|interviewer['’]?s?|recruiter['’]?s?|hiring manager['’]?s?|job|role|position) )?(?:name|company|role|position|date|title|topic)\\)|\\((?:company(?:['’]s)?|personal|specific|relevant|interviewer(?:['’]s)?|particular) (?:[a-z]+ )?(?:${gapWords}|achievement|quality|strength|value|project|compliment)s?\\)`,
    "gi",
  ),
]);

export interface Gap {
  /** Only looked at where the hint is there, so that it is not even read before. */
  pattern: () => RegExp;
  /** Quick to look for, and in every text with such a gap. */
  hint?: RegExp;
}

/** Gaps that are written out. */
export const bareNames: readonly Gap[] = [
  {
    pattern: () => /_{3,}|(?<![.…])…{2,}|(?<![.…])\.{6,}|(?<=\s)-{5,}(?=\s\S)/g,
    hint: /___|…|\.{6}|-{5}/,
  },
  {
    pattern: () =>
      /(?<![\p{L}\p{N}])(?!x+ \p{Lu}\p{Ll}+[ \t]*(?:\n|$))(?<!\n\p{Lu}\p{Ll}+ )[Xx]{2,}(?![\p{L}\p{N}])(?! ?(?:century|olympi|chromosome|congress))(?:(?:[/.:-][Xx]{2,})*)/gu,
    hint: /xx/i,
  },
  {
    pattern: () => /\b(?:X|N|#) (?=(?:years?|months?|weeks?|days?|people|percent)\b)/g,
    hint: /[XN#] [ymwdp]/,
  },
  {
    pattern: () =>
      /\b(?:TBD|TBC|TODO|FIXME|TK|XYZ|lorem ipsum|LOREM|FILL IN|FILL THIS|CHANGE ME|CHANGEME|PLACEHOLDER)\b/g,
    hint: /[A-Z]{2}|lorem/,
  },
  { pattern: () => /\blorem ipsum\b/gi, hint: /lorem/i },
  {
    pattern: () =>
      /\b(?:[Ii]nsert|[Aa]dd|[Ff]ill in|[Mm]ention) (?:your |their |the |a |an )?(?:\w+ ){0,2}(?:name|company|topic|role|title|date|detail|example|anecdote|skill|reason|number)s? here\b/g,
    hint: / here/,
  },
  {
    pattern: () =>
      /(?<=^|\n)[ \t]*(?:(?:\[?your )(?:full |first |last |own )?name(?: here)?|(?:first|last|full) ?name|name|name surname|candidate(?:'s)? name|(?:ihr|dein) (?:voller )?name|(?:vor- und )?nachname|(?:your )?(?:phone|telephone|contact|mobile|cell)(?: number| info(?:rmation)?| details?)?|your (?:e-?mail|number|title|signature|address|linkedin)[^\n]{0,20})[ \t]*(?=\r?\n|$)/gi,
    hint: /(?:^|\n)[ \t]*(?:\[?your |(?:first|last|full|candidate(?:'s)?|ihr|dein) ?name|name|nachname|vor- und|phone|telephone|contact|mobile|cell)/i,
  },
  {
    pattern: () =>
      /\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Mm]orning|[Aa]fternoon|[Ee]vening),? (?:(?:[Mm][rs]s?|[Dd]r|[Pp]rof|[Mm]x)\.?(?:\/(?:[Mm][rs]s?|[Dd]r)\.?)* )*((?:[Ff]irst |[Ll]ast |[Ff]ull |[Ii]nterviewer(?:['’]s)? |[Rr]ecruiter(?:['’]s)? |[Rr]ecipient(?:['’]s)? |[Hh]iring [Mm]anager['’]s |[Mm]anager(?:['’]s)? |[Cc]ontact |[Yy]our )*(?:[Nn]ame|[Ss]urname|NAME)|[Ll]ast[Nn]ame|[Ff]irst[Nn]ame|[Ii]nterviewer|[Rr]ecipient|[XYZ])(?=\s*[,:!.\n]|$)/g,
    hint: /[Nn]ame|NAME|nterviewer|ecipient| [XYZ](?![A-Za-z])/,
  },
  {
    pattern: () => /\b[Dd]ear (?:[Mm]r\.?\/[Mm]r?s\.?|[Mm]s\.?\/[Mm]r\.?|[Mm]r\.? or [Mm]s\.?)/g,
    hint: /\/[Mm]| or [Mm]/,
  },
  {
    pattern: () =>
      /\b(?:Company Name|Job Title|Position Title|Position Name|Role Title|Interviewer Name|Hiring Manager Name|Recruiter Name|Company X|Company XYZ|Role X|Name of (?:Company|company)|COMPANY(?: NAME)?|YOUR NAME|POSITION|INTERVIEWER|FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|COMPANY_NAME|YOUR_NAME|ROLE_NAME|JOB_TITLE|NAME(?!:)|INSERT [A-Z' ]{3,40})\b/g,
    hint: /Name|Title|Company|Role|[A-Z]{2}/,
  },
  {
    pattern: () =>
      /\b(?:ABC|XYZ|ACME XYZ) (?:[Cc]ompany|Corp(?:oration)?|Inc|Ltd|LLC|GmbH|Co|Industries|Enterprises|Firm)\b\.?/g,
    hint: /ABC|XYZ/,
  },
  {
    pattern: () =>
      /\b(?:Firstname Lastname|First Last|First Name Last Name|John\/Jane Doe|Mr\.? X|Ms\.? [XY]|Mrs\.? [XY])\b/g,
    hint: /First|Doe|[XY]\b/,
  },
  {
    pattern: () =>
      /\b(?:yesterday|today|monday|tuesday|wednesday|thursday|friday)\/(?:yesterday|today|monday|tuesday|wednesday|thursday|friday|etc)\b[^\s]*/gi,
    hint: /day\//i,
  },
  {
    pattern: () =>
      /\b(?:he\/she|him\/her|his\/her|role\/position|phone\/video|call\/meeting|company\/team|position\/role)\b(?=[^.\n]{0,60}\b(?:interview|thank|you|role|position)\b)/gi,
    hint: /\w\/\w/,
  },
  {
    pattern: () =>
      /(?<!\S)@(?:[A-Z]\w*)?[Nn]ame\b|(?<!\S)#[a-z_]{3,30}#|\b(?:[Mm]ax|[Ee]rika|Herrn?|Frau) Muster(?:mann|frau)\b|\bMuster(?:firma|mann|stra(?:ß|ss)e|stadt|unternehmen|betrieb)\b(?: (?:GmbH|AG|KG)\b)?|\bFirma (?:XY|XYZ|ABC)\b|\b(?:Firmenname|Stellenbezeichnung|Ansprechpartner\/(?:in|-in)|Vorname Nachname)\b|\b[Gg]eehrter?\/r?\b|\b[Gg]eehrte\(r\)|\b(?:Herrn?\/Frau|Frau\/Herrn?)\b/g,
    hint: /@|#|Muster|XY|ABC|Firmen|Stellenb|Anspr|Vorname|eehrte|Frau/,
  },
  {
    pattern: () =>
      /(?<=[a-z] )\*{3,}(?=[\s.,;:!?]|$)|(?<=\n|, )N\. ?N\.(?=\s*$)|\bTT\.MM\.JJ(?:JJ)?\b/g,
    hint: /\*{3}|N\. ?N|TT/,
  },
  {
    pattern: () =>
      /[*~](?:(?:first|last|full|your|company|job|role|interviewer)['’]?s? )?(?:name|company|title|role|position|date|topic)[*~]|\[(?:(?:your|first|last|company|job) )?(?:name|title|company|role|position|date)\b(?![^[\]\n]*\])|(?<!\[[^[\]\n]*)\b(?:(?:your|first|last|company|job) )?(?:name|title|company|role|position|date)\](?!\])/gi,
    hint: /[*~[\]]/,
  },
  {
    pattern: () => /\bDD[/.-]MM[/.-]YY(?:YY)?\b|\bMM[/.-]DD[/.-]YY(?:YY)?\b|\bYYYY-MM-DD\b/g,
    hint: /DD|YY/,
  },
];
