// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A JSON Schema.
///
/// Source: inference.yaml#/components/schemas/JsonSchemaObject
public typealias JSONSchemaObject = JSONObject
