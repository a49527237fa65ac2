// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`, or
 * `messages` and `answer`, for evaluation.
 *
 * Source: datasets.yaml#/components/schemas/DatasetPurpose
 */
public class DatasetPurpose(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<DatasetPurpose>() {
        /** `post-training/messages`. */
        @JvmField
        public val POST_TRAINING_MESSAGES: DatasetPurpose = DatasetPurpose("post-training/messages")

        /** `eval/question-answer`. */
        @JvmField
        public val EVAL_QUESTION_ANSWER: DatasetPurpose = DatasetPurpose("eval/question-answer")

        /** `eval/messages-answer`. */
        @JvmField
        public val EVAL_MESSAGES_ANSWER: DatasetPurpose = DatasetPurpose("eval/messages-answer")

        override fun of(value: String): DatasetPurpose = DatasetPurpose(value)
    }
}
