// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Use of a computer, older form.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
public struct ResponseComputerUsePreviewTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "computer_use_preview" }
    /// Width of the screen in pixels.
    public var displayWidth: Int
    /// Height of the screen in pixels.
    public var displayHeight: Int
    /// What kind of computer it is.
    public var environment: ResponseComputerEnvironment
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        displayWidth: Int,
        displayHeight: Int,
        environment: ResponseComputerEnvironment,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.displayWidth = displayWidth
        self.displayHeight = displayHeight
        self.environment = environment
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "computer_use_preview")
        displayWidth = try reader.required("display_width")
        displayHeight = try reader.required("display_height")
        environment = try reader.required("environment")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("display_width", displayWidth)
        writer.write("display_height", displayHeight)
        writer.write("environment", environment)
        return writer.json(additionalProperties)
    }
}
