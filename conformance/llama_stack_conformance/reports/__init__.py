"""Reports: one document, and the forms in which people and programs read it."""
