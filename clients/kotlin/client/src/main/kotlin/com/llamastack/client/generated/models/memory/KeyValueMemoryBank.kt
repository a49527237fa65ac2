// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by key.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryBank
 */
public class KeyValueMemoryBank @JvmOverloads constructor(
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
    public val memoryBankType: String get() = "keyvalue"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerResourceId = from.required("provider_resource_id", StringDecoder),
        additionalProperties = from.constant("type", "memory_bank").constant("memory_bank_type", "keyvalue").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.required("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("memory_bank_type", memoryBankType)
    }
}
