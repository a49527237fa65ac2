// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A native conversation, oldest message first.
///
/// Source: inference.yaml#/components/schemas/MessageList
public typealias MessageList = [Message]
