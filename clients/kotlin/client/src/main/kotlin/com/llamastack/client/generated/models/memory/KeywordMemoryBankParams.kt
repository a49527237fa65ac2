// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by words.
 *
 * Source: memory.yaml#/components/schemas/KeywordMemoryBankParams
 */
public class KeywordMemoryBankParams @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBankParams {
    /** Tag of this kind. */
    public val memoryBankType: String get() = "keyword"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("memory_bank_type", "keyword").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("memory_bank_type", memoryBankType)
    }
}
