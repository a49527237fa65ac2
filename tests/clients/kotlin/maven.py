"""Runs Maven, and makes an empty project that knows the SDK only as a published artifact."""

from __future__ import annotations

import fcntl
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
SDK = ROOT / "clients" / "kotlin"
LIMIT = 1800

POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <repositories>
    <repository><id>scratch</id><url>{repository}</url></repository>
  </repositories>
  <dependencies>
    <dependency>
      <groupId>com.llamastack</groupId>
      <artifactId>llama-stack-client</artifactId>
      <version>{version}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>{kotlin}</version>
        <configuration>
          <jvmTarget>11</jvmTarget>
          <sourceDirs><sourceDir>src/main/kotlin</sourceDir><sourceDir>src/main/java</sourceDir></sourceDirs>
          <args><arg>-Werror</arg></args>
          <compilerPlugins><plugin>kotlinx-serialization</plugin></compilerPlugins>
        </configuration>
        <dependencies>
          <dependency>
            <groupId>org.jetbrains.kotlin</groupId>
            <artifactId>kotlin-maven-serialization</artifactId>
            <version>{kotlin}</version>
          </dependency>
        </dependencies>
        <executions>
          <execution><id>compile</id><phase>process-sources</phase><goals><goal>compile</goal></goals></execution>
        </executions>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.1</version>
        <configuration><release>11</release></configuration>
      </plugin>
    </plugins>
  </build>
</project>
"""


def maven(folder: Path, *arguments: str) -> str:
    """Runs Maven in a folder and returns what it said. One Maven at a time: a build takes all of a small machine."""
    command = ["mvn", "-B", "-q", "-f", str(folder / "pom.xml"), *arguments]
    with (Path(tempfile.gettempdir()) / "llama-stack-maven.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, f"{' '.join(command)} failed:\n{said[-6000:]}"
    return said


def property_of(name: str) -> str:
    """A property of the parent's pom, or its version."""
    text = (SDK / "pom.xml").read_text(encoding="utf-8")
    found = re.search(rf"<{re.escape(name)}>([^<]+)</{re.escape(name)}>", text)
    assert found is not None, f"the pom has no {name}"
    return found[1]


def forget() -> None:
    """Takes our artifacts out of Maven's cache, so that they can only come from the repository of the test."""
    shutil.rmtree(Path.home() / ".m2" / "repository" / "com" / "llamastack", ignore_errors=True)


def empty_project(folder: Path, repository: Path) -> None:
    """A project that depends on our artifact alone."""
    pom = POM.format(
        repository=repository.as_uri(), version=property_of("version"), kotlin=property_of("kotlin.version")
    )
    folder.mkdir()
    (folder / "pom.xml").write_text(pom, encoding="utf-8")


def classpath(folder: Path) -> str:
    """Everything that a program of the project needs to run, its own classes first."""
    maven(
        folder,
        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
        "-Dmdep.outputFile=cp",
    )
    return f"{folder / 'target' / 'classes'}:{(folder / 'cp').read_text(encoding='utf-8').strip()}"
