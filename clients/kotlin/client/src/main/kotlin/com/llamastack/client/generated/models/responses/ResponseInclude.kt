// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * A part of the items that is left out by default.
 *
 * Source: responses.yaml#/components/schemas/ResponseInclude
 */
public class ResponseInclude(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseInclude>() {
        /** `file_search_call.results`. */
        @JvmField
        public val FILE_SEARCH_CALL_RESULTS: ResponseInclude = ResponseInclude("file_search_call.results")

        /** `web_search_call.results`. */
        @JvmField
        public val WEB_SEARCH_CALL_RESULTS: ResponseInclude = ResponseInclude("web_search_call.results")

        /** `web_search_call.action.sources`. */
        @JvmField
        public val WEB_SEARCH_CALL_ACTION_SOURCES: ResponseInclude = ResponseInclude("web_search_call.action.sources")

        /** `message.input_image.image_url`. */
        @JvmField
        public val MESSAGE_INPUT_IMAGE_IMAGE_URL: ResponseInclude = ResponseInclude("message.input_image.image_url")

        /** `computer_call_output.output.image_url`. */
        @JvmField
        public val COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL: ResponseInclude = ResponseInclude("computer_call_output.output.image_url")

        /** `code_interpreter_call.outputs`. */
        @JvmField
        public val CODE_INTERPRETER_CALL_OUTPUTS: ResponseInclude = ResponseInclude("code_interpreter_call.outputs")

        /** `reasoning.encrypted_content`. */
        @JvmField
        public val REASONING_ENCRYPTED_CONTENT: ResponseInclude = ResponseInclude("reasoning.encrypted_content")

        /** `message.output_text.logprobs`. */
        @JvmField
        public val MESSAGE_OUTPUT_TEXT_LOGPROBS: ResponseInclude = ResponseInclude("message.output_text.logprobs")

        override fun of(value: String): ResponseInclude = ResponseInclude(value)
    }
}
