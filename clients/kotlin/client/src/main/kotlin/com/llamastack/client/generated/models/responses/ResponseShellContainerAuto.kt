// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A container to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
 */
public class ResponseShellContainerAuto(
    /** Files that commands can read. */
    public val fileIds: Field<List<String>> = Field.Absent,
    /** Most memory that it may use. Default `1g`. */
    public val memoryLimit: Field<ResponseContainerMemory> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "container_auto"

    override fun write(to: ObjectWriter) {
        to.constant("type", "container_auto")
        to.field("file_ids", fileIds, ListCodec(StringCodec))
        to.field("memory_limit", memoryLimit, ResponseContainerMemory)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var fileIds: Field<List<String>> = Field.Absent
        private var memoryLimit: Field<ResponseContainerMemory> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseShellContainerAuto.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = apply { fileIds = Field.of(value) }

        /** Sets [ResponseShellContainerAuto.memoryLimit]. */
        public fun memoryLimit(value: ResponseContainerMemory?): Builder = apply { memoryLimit = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseShellContainerAuto = ResponseShellContainerAuto(
            fileIds = fileIds,
            memoryLimit = memoryLimit,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellContainerAuto>() {
        override fun read(from: ObjectReader): ResponseShellContainerAuto {
            from.constant("type", "container_auto")
            return ResponseShellContainerAuto(
                fileIds = from.field("file_ids", ListCodec(StringCodec)),
                memoryLimit = from.field("memory_limit", ResponseContainerMemory),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
