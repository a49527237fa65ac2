// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Short texts by name, attached to a resource by the caller.
///
/// Source: common.yaml#/components/schemas/StringMap
public typealias StringMap = OrderedMap<String>
