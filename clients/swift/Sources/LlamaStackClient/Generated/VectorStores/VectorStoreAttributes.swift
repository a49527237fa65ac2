// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreAttributes
public typealias VectorStoreAttributes = OrderedMap<VectorStoreAttributeValue>
