// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Free-form facts that the caller attaches to a resource.
///
/// Source: common.yaml#/components/schemas/Metadata
public typealias Metadata = JSONObject
