/** Named characters that mail programs write; everything else comes as it is or by number. */
export const entities: ReadonlyMap<string, string> = new Map(
  (
    "amp & lt < gt > quot \" apos ' nbsp \u00A0 copy © reg ® euro € pound £ cent ¢ yen ¥ sect § deg ° hellip … ndash – mdash — " +
    "lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » bull • middot · trade ™ times × " +
    "Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Iacute Í Ntilde Ñ " +
    "Oacute Ó Ocirc Ô Ouml Ö Oslash Ø Uacute Ú Uuml Ü agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç " +
    "egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö " +
    "oslash ø ugrave ù uacute ú ucirc û uuml ü szlig ß oelig œ iexcl ¡ iquest ¿"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 0) pairs.push([word, words[index + 1] ?? ""]);
      return pairs;
    }, []),
);
