/** What may be followed by what others do: "lets the students mark", "thinks charts should be on paper". */
export const lets =
  /^(?:lets?|makes?|made|helps?|helped|sees?|hears?|watch|watches|watched|thinks?|thought|believes?|hopes?|knows?|says?|said|feels?|means?|wish|wishes|reckons?|ensures?)$/i;

/** The same behind another verb: "after watching 11 people fail". */
export const letting = /^(?:letting|making|helping|seeing|watching|hearing|having)$/i;

/** Times that come again. */
export const time =
  /^(?:\p{L}+day|day|morning|afternoon|evening|night|week|month|year|term|quarter|spring|summer|autumn|fall|winter|season|shift|time|hour|minute|so|other|one)s?$/u;

/** What begins a clause about the thing before it. */
export const binding = /^(?:who|which|that|whose|where|when|how|why|what)$/;

/** What begins a clause that stands for a person itself. */
export const anyOne = /^whoever$/i;

/** "trust matters more than speed": what is weighed is meant in general, without an article. */
export const weighed = /^(?:matters?|counts?) (?:more|most|less|least)\b/i;
