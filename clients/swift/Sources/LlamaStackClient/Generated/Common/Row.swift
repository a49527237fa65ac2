// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One row of a dataset; its columns are the dataset's own.
///
/// Source: common.yaml#/components/schemas/Row
public typealias Row = JSONObject
