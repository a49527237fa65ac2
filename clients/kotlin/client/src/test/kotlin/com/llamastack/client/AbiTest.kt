package com.llamastack.client

import kotlinx.validation.api.dump
import kotlinx.validation.api.filterOutNonPublic
import kotlinx.validation.api.loadApiFromJvmClasses
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import kotlin.test.Test
import kotlin.test.assertEquals

/** What a compiled program relies on, but for what the documents name: that follows from them. */
class AbiTest {
    @Test
    fun `nothing that a compiled program relies on has changed`() {
        val found = dump(Paths.get("target", "classes"))
        val file = Paths.get("api", "client.api")
        if (System.getProperty("api.update") != null) Files.write(file, found.toByteArray())
        assertEquals(
            Files.readAllBytes(file).decodeToString(),
            found,
            "If that is meant: mvn -f clients/kotlin test -Dapi.update, and a version that says so.",
        )
    }

    private fun dump(folder: Path): String {
        val classes = Files.walk(folder).use { paths ->
            paths.filter { it.toString().endsWith(".class") }.sorted().toList()
        }
        return classes.asSequence().map { Files.newInputStream(it) }.loadApiFromJvmClasses()
            .filterOutNonPublic(listOf("models", "resources", "blocking").map { "com.llamastack.client.$it" })
            .dump(StringBuilder())
            .lineSequence()
            .filterNot { "()Lcom/llamastack/client/resources/" in it }
            .joinToString("\n")
    }
}
