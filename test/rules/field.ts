/** Words of infant feeding and of the time around a birth. */
export const field =
  /\b(?:breast\w*|feeding|feed|birth\w*|born|bab(?:y|ies)|mothers?|midwi\w*|\w*Midwives|LocalMothers|BSES|maternity|pregnan\w*|antenatal|postnatal|women|woman|she|her|hers)\b|Jolly2012|Ingram2010|Renfrew2012|Dennis20/i;
