// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Where the commands of a shell run.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
 */
public sealed interface ResponseShellToolEnvironment : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseShellToolEnvironment>("type") {
        override fun read(value: String, from: ObjectReader): ResponseShellToolEnvironment? = when (value) {
            "local" -> ResponseShellLocal(from)
            "container_reference" -> ResponseShellContainer(from)
            "container_auto" -> ResponseShellContainerAuto(from)
            else -> null
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
