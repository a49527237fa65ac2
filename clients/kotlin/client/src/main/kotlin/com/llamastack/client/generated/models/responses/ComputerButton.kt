// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * A mouse button.
 *
 * Source: responses.yaml#/components/schemas/ComputerButton
 */
public class ComputerButton(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ComputerButton>() {
        /** `left`. */
        @JvmField
        public val LEFT: ComputerButton = ComputerButton("left")

        /** `right`. */
        @JvmField
        public val RIGHT: ComputerButton = ComputerButton("right")

        /** `wheel`. */
        @JvmField
        public val WHEEL: ComputerButton = ComputerButton("wheel")

        /** `back`. */
        @JvmField
        public val BACK: ComputerButton = ComputerButton("back")

        /** `forward`. */
        @JvmField
        public val FORWARD: ComputerButton = ComputerButton("forward")

        override fun of(value: String): ComputerButton = ComputerButton(value)
    }
}
