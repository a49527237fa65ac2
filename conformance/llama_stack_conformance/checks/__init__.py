"""The checks, a module or a folder for each area. How one is written: `conformance/README.md`."""
