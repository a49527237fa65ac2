"""Vector stores: searching them, the files in them, and the stores themselves."""
