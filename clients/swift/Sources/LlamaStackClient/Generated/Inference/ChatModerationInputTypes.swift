// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Kinds of input.
///
/// Source: inference.yaml#/components/schemas/ChatModerationInputTypes
public typealias ChatModerationInputTypes = [ChatModerationInputType]
