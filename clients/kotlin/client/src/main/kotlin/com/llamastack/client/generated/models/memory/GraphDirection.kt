// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Which relations of a node to follow. Default `both`.
 *
 * Source: memory.yaml#/components/schemas/GraphDirection
 */
public class GraphDirection(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<GraphDirection>() {
        /** `outgoing`. */
        @JvmField
        public val OUTGOING: GraphDirection = GraphDirection("outgoing")

        /** `incoming`. */
        @JvmField
        public val INCOMING: GraphDirection = GraphDirection("incoming")

        /** `both`. */
        @JvmField
        public val BOTH: GraphDirection = GraphDirection("both")

        override fun of(value: String): GraphDirection = GraphDirection(value)
    }
}
