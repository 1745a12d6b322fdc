/** What is somebody's, with a client's name before it: the words that mean this in a note and in a fit line alike. */
export const matters =
  "estate|case|matter|account|trial|claim|divorce|merger|acquisition|lawsuit|bankruptcy|insolvency";
