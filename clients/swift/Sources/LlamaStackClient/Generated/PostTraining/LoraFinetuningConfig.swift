// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Trains small matrices beside the frozen weights.
///
/// Source: post_training.yaml#/components/schemas/LoraFinetuningConfig
public struct LoraFinetuningConfig: JSONModel {
    /// Tag of this kind.
    public var type: String { "LoRA" }
    /// Attention modules that get matrices, such as `q_proj`.
    public var loraAttnModules: [String]
    /// Whether the feed-forward layers get matrices.
    public var applyLoraToMlp: Bool
    /// Whether the output layer gets one.
    public var applyLoraToOutput: Bool
    /// Rank of the matrices.
    public var rank: Int
    /// Scale of their effect; it is divided by the rank.
    public var alpha: Int
    /// Whether to train magnitude and direction apart.
    public var useDora: Bool?
    /// Whether to quantize the frozen weights.
    public var quantizeBase: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        loraAttnModules: [String],
        applyLoraToMlp: Bool,
        applyLoraToOutput: Bool,
        rank: Int,
        alpha: Int,
        useDora: Bool? = nil,
        quantizeBase: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.loraAttnModules = loraAttnModules
        self.applyLoraToMlp = applyLoraToMlp
        self.applyLoraToOutput = applyLoraToOutput
        self.rank = rank
        self.alpha = alpha
        self.useDora = useDora
        self.quantizeBase = quantizeBase
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "LoRA")
        loraAttnModules = try reader.required("lora_attn_modules")
        applyLoraToMlp = try reader.required("apply_lora_to_mlp")
        applyLoraToOutput = try reader.required("apply_lora_to_output")
        rank = try reader.required("rank")
        alpha = try reader.required("alpha")
        useDora = try reader.optional("use_dora")
        quantizeBase = try reader.optional("quantize_base")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("lora_attn_modules", loraAttnModules)
        writer.write("apply_lora_to_mlp", applyLoraToMlp)
        writer.write("apply_lora_to_output", applyLoraToOutput)
        writer.write("rank", rank)
        writer.write("alpha", alpha)
        writer.write("use_dora", ifPresent: useDora)
        writer.write("quantize_base", ifPresent: quantizeBase)
        return writer.json(additionalProperties)
    }
}
