// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A container by identifier, or one to be made.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeContainer
public indirect enum ResponseCodeContainer: JSONUnion {
    /// `String`
    case string(String)
    /// `ResponseCodeContainerAuto`
    case auto(ResponseCodeContainerAuto)

    public init(json: JSONValue) throws {
        var reader: UnionReader<ResponseCodeContainer> = UnionReader(json)
        let found: ResponseCodeContainer? =
            reader.attempt(ResponseCodeContainer.string)
            ?? reader.attempt(ResponseCodeContainer.auto)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .auto(let value): return value.json
        }
    }
}

extension ResponseCodeContainer: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}
