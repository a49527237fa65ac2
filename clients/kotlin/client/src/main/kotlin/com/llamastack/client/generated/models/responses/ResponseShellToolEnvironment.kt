// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Where the commands of a shell run.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
 */
public sealed interface ResponseShellToolEnvironment : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseShellToolEnvironment>("type") {
        override fun read(value: String, json: JsonObject): ResponseShellToolEnvironment = when (value) {
            "local" -> ResponseShellLocal.decode(json)
            "container_reference" -> ResponseShellContainer.decode(json)
            "container_auto" -> ResponseShellContainerAuto.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun local(): ResponseShellLocal =
            ResponseShellLocal()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun containerReference(containerId: String): ResponseShellContainer =
            ResponseShellContainer(containerId = containerId)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun containerAuto(): ResponseShellContainerAuto =
            ResponseShellContainerAuto()
    }
}
