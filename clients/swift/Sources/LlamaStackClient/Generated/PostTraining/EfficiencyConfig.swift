// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What to trade for memory.
///
/// Source: post_training.yaml#/components/schemas/EfficiencyConfig
public struct EfficiencyConfig: JSONModel {
    /// Whether to compute activations again instead of keeping them.
    public var enableActivationCheckpointing: Bool?
    /// Whether to keep activations in main memory.
    public var enableActivationOffloading: Bool?
    /// Whether to shard the model in smaller pieces.
    public var memoryEfficientFsdpWrap: Bool?
    /// Whether to keep shards in main memory.
    public var fsdpCPUOffload: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        enableActivationCheckpointing: Bool? = nil,
        enableActivationOffloading: Bool? = nil,
        memoryEfficientFsdpWrap: Bool? = nil,
        fsdpCPUOffload: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.enableActivationCheckpointing = enableActivationCheckpointing
        self.enableActivationOffloading = enableActivationOffloading
        self.memoryEfficientFsdpWrap = memoryEfficientFsdpWrap
        self.fsdpCPUOffload = fsdpCPUOffload
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        enableActivationCheckpointing = try reader.optional("enable_activation_checkpointing")
        enableActivationOffloading = try reader.optional("enable_activation_offloading")
        memoryEfficientFsdpWrap = try reader.optional("memory_efficient_fsdp_wrap")
        fsdpCPUOffload = try reader.optional("fsdp_cpu_offload")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("enable_activation_checkpointing", ifPresent: enableActivationCheckpointing)
        writer.write("enable_activation_offloading", ifPresent: enableActivationOffloading)
        writer.write("memory_efficient_fsdp_wrap", ifPresent: memoryEfficientFsdpWrap)
        writer.write("fsdp_cpu_offload", ifPresent: fsdpCPUOffload)
        return writer.json(additionalProperties)
    }
}
