"""What a machine offers and lacks, as findings."""
