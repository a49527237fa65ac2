// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Trains all weights so that they bear quantization.
///
/// Source: post_training.yaml#/components/schemas/QATFinetuningConfig
public struct QATFinetuningConfig: JSONModel {
    /// Tag of this kind.
    public var type: String { "QAT" }
    /// The quantizer to train for.
    public var quantizerName: String
    /// How many weights share a scale.
    public var groupSize: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(quantizerName: String, groupSize: Int, additionalProperties: JSONObject = JSONObject()) {
        self.quantizerName = quantizerName
        self.groupSize = groupSize
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "QAT")
        quantizerName = try reader.required("quantizer_name")
        groupSize = try reader.required("group_size")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("quantizer_name", quantizerName)
        writer.write("group_size", groupSize)
        return writer.json(additionalProperties)
    }
}
