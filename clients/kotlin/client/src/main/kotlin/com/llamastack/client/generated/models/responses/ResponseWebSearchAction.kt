// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A step in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchAction
 */
public sealed interface ResponseWebSearchAction : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseWebSearchAction>("type") {
        override fun read(value: String, from: ObjectReader): ResponseWebSearchAction? = when (value) {
            "search" -> ResponseWebSearchQuery(from)
            "open_page" -> ResponseWebSearchOpenPage(from)
            "find_in_page" -> ResponseWebSearchFind(from)
            else -> null
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
