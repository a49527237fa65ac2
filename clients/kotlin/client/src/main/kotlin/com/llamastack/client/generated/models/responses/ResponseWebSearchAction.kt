// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A step in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchAction
 */
public sealed interface ResponseWebSearchAction : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseWebSearchAction>("type") {
        override fun read(value: String, json: JsonObject): ResponseWebSearchAction = when (value) {
            "search" -> ResponseWebSearchQuery.decode(json)
            "open_page" -> ResponseWebSearchOpenPage.decode(json)
            "find_in_page" -> ResponseWebSearchFind.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun search(): ResponseWebSearchQuery =
            ResponseWebSearchQuery()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun openPage(): ResponseWebSearchOpenPage =
            ResponseWebSearchOpenPage()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun findInPage(url: String, pattern: String): ResponseWebSearchFind =
            ResponseWebSearchFind(url = url, pattern = pattern)
    }
}
