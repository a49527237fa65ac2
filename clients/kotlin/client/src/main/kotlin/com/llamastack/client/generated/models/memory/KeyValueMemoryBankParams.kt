// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A bank that finds by key.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryBankParams
 */
public class KeyValueMemoryBankParams(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    MemoryBankParams {
    /** Tag of this kind. */
    public val memoryBankType: String get() = "keyvalue"

    override fun write(to: ObjectWriter) {
        to.constant("memory_bank_type", "keyvalue")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<KeyValueMemoryBankParams, Builder>(KeyValueMemoryBankParams) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<KeyValueMemoryBankParams>() {
        override fun read(from: ObjectReader): KeyValueMemoryBankParams {
            from.constant("memory_bank_type", "keyvalue")
            return KeyValueMemoryBankParams(
                additionalProperties = from.rest(),
            )
        }
    }
}
