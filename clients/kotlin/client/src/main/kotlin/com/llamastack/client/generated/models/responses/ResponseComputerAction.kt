// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One step on a screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerAction
 */
public sealed interface ResponseComputerAction : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseComputerAction>("type") {
        override fun read(value: String, from: ObjectReader): ResponseComputerAction? = when (value) {
            "click" -> ComputerClick(from)
            "double_click" -> ComputerDoubleClick(from)
            "drag" -> ComputerDrag(from)
            "keypress" -> ComputerKeypress(from)
            "move" -> ComputerMove(from)
            "screenshot" -> ComputerScreenshot(from)
            "scroll" -> ComputerScroll(from)
            "type" -> ComputerType(from)
            "wait" -> ComputerWait(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun click(button: ComputerButton, x: Long, y: Long): ComputerClick =
            ComputerClick(button = button, x = x, y = y)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun doubleClick(x: Long, y: Long): ComputerDoubleClick =
            ComputerDoubleClick(x = x, y = y)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun drag(path: List<ComputerPoint>): ComputerDrag =
            ComputerDrag(path = path)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun keypress(keys: List<String>): ComputerKeypress =
            ComputerKeypress(keys = keys)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun move(x: Long, y: Long): ComputerMove =
            ComputerMove(x = x, y = y)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun screenshot(): ComputerScreenshot =
            ComputerScreenshot()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun scroll(x: Long, y: Long, scrollX: Long, scrollY: Long): ComputerScroll =
            ComputerScroll(x = x, y = y, scrollX = scrollX, scrollY = scrollY)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun type(text: String): ComputerType =
            ComputerType(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun wait(): ComputerWait =
            ComputerWait()
    }
}
