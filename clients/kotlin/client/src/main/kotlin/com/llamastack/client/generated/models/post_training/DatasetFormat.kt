// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.
 *
 * Source: post_training.yaml#/components/schemas/DatasetFormat
 */
public class DatasetFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<DatasetFormat>() {
        /** `instruct`. */
        @JvmField
        public val INSTRUCT: DatasetFormat = DatasetFormat("instruct")

        /** `dialog`. */
        @JvmField
        public val DIALOG: DatasetFormat = DatasetFormat("dialog")

        override fun of(value: String): DatasetFormat = DatasetFormat(value)
    }
}
