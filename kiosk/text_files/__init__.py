"""Files of text that anybody may have put there: read within bounds."""
