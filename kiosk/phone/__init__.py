"""The little server that the phone of a speaker calls, where the operator asked for one (invariant 1)."""
