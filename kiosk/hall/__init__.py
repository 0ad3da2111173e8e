"""The network of a hall: a broker that the operator named, and nothing else (invariant 1)."""
