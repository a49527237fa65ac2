// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A path and a method that the server answers.
///
/// Source: inspect.yaml#/components/schemas/RouteInfo
public struct RouteInfo: JSONModel {
    /// The path.
    public var route: String
    /// The method, such as `GET`.
    public var method: String
    /// Types of the providers behind it; empty where the server itself answers.
    public var providerTypes: [String]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        route: String,
        method: String,
        providerTypes: [String],
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.route = route
        self.method = method
        self.providerTypes = providerTypes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        route = try reader.required("route")
        method = try reader.required("method")
        providerTypes = try reader.required("provider_types")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("route", route)
        writer.write("method", method)
        writer.write("provider_types", providerTypes)
        return writer.json(additionalProperties)
    }
}
