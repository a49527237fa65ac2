"""What generated code calls: sending, retrying, streaming, paging, encoding and errors. Written by hand."""
