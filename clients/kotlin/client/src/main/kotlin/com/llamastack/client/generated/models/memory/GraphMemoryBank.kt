// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds along relations.
 *
 * Source: memory.yaml#/components/schemas/GraphMemoryBank
 */
public class GraphMemoryBank(
    /** Name of the bank in this stack. */
    public val identifier: String,
    /** The provider that keeps it. */
    public val providerId: String,
    /** Its name at the provider. */
    public val providerResourceId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBank {
    /** Kind of this resource. */
    public val type: String get() = "memory_bank"

    /** Tag of this kind. */
    public val memoryBankType: String get() = "graph"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "memory_bank")
        to.constant("memory_bank_type", "graph")
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<GraphMemoryBank>() {
        override fun read(from: ObjectReader): GraphMemoryBank {
            from.constant("type", "memory_bank")
            from.constant("memory_bank_type", "graph")
            return GraphMemoryBank(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerResourceId = from.required("provider_resource_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
