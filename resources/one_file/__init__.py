"""How the one file is made: the steps that ``build.spec`` names. It is in no package and in no built file."""
