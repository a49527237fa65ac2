package com.llamastack.client.runtime.json

import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.FormPart
import com.llamastack.client.runtime.QueryEncoding
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** Takes the fields of a form one by one, in the order of the document. */
internal class FormWriter {
    /** The parts so far. */
    val parts: MutableList<FormPart> = mutableListOf()

    /** A file. */
    fun file(name: String, value: FileInput?) {
        if (value != null) parts += FormPart(name, value)
    }

    /** Files under one name. */
    fun files(name: String, value: List<FileInput>?) {
        value?.forEach { file(name, it) }
    }

    /** A field that is no file: an object is sent as `name[key]`, a list as one part for each item. Null is left out. */
    fun field(name: String, value: Any?): Unit = add(name, jsonOf(value))

    private fun add(name: String, json: JsonElement) {
        when (json) {
            is JsonNull -> {}
            is JsonObject -> json.forEach { (key, item) -> add("$name[$key]", item) }
            is JsonArray -> json.forEach { add(name, it) }
            else -> parts += FormPart(name, QueryEncoding.text(json))
        }
    }
}
