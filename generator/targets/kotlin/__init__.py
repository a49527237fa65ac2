"""The Kotlin SDK: models, resources, their blocking facade, and the table of the wire driver."""
