"""ShownContent that travels: a briefing as a signed bundle, and the place where a screen keeps those that it took."""
