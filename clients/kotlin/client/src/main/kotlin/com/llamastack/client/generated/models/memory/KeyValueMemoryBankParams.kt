// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by key.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
 */
public class KeyValueMemoryBankParams @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBankParams {
    /** Tag of this kind. */
    public val memoryBankType: String get() = "keyvalue"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("memory_bank_type", "keyvalue").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("memory_bank_type", memoryBankType)
    }
}
