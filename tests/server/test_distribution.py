"""A distribution file, and every sentence about what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama_stack.distribution import DistributionError, load, read
from llama_stack.distribution.packaged import packaged

ENVIRONMENT = {"KEY": "secret", "PORT": "9000", "EMPTY": ""}

TWO = "apis:\n  inference: [{id: a, provider: x}, {id: b, provider: y}]\nresources:\n  models:\n"


def complaint(text: str) -> str:
    with pytest.raises(DistributionError) as caught:
        read(text, name="mine", file="mine.yaml", environment=ENVIRONMENT)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "mine.yaml: A distribution is a mapping. Begin with `apis:`, one provider list per API."),
        ("apis: [", "mine.yaml:2: This is not valid YAML: did not find expected node content."),
        (
            "apis: {}\nserver: {port: ${PORT:-1}}\n",
            "mine.yaml:2: This is not valid YAML: did not find expected ',' or '}'."
            " Put quotes around a value that holds ${…} inside braces.",
        ),
        ("version: 1", "mine.yaml:1: 'apis' is missing. Add it."),
        (
            "apis: {}\nserver:\n  prt: 1\n",
            "mine.yaml:3: 'prt' is not a setting of server. Did you mean 'port'?",
        ),
        (
            "apis: {}\nzzz: 1\n",
            "mine.yaml:2: 'zzz' is not a setting of a distribution."
            " Known: apis, auth, description, resources, server, storage, version.",
        ),
        ("apis: {}\nserver:\n  port: abc\n", "mine.yaml:3: 'server.port' must be a whole number, not 'abc'."),
        (
            "apis: {}\nserver: {port: 70000}\n",
            "mine.yaml:2: 'server.port' is 70000: input should be less than or equal to 65535.",
        ),
        ("apis: {}\nversion: 2\n", "mine.yaml:2: 'version' must be 1, not 2."),
        ("apis:\n  inference: x\n", "mine.yaml:2: 'apis.inference' must be a list, not 'x'."),
        (
            "apis:\n  inference:\n    - provider: inline::stub\n",
            "mine.yaml:3: 'apis.inference[0].id' is missing. Add it.",
        ),
        ("apis: {}\napis: {}\n", "mine.yaml:2: The key 'apis' stands here twice."),
        (
            "apis: {}\nstorage:\n  path: ${NOWHERE}/x.db\n",
            "mine.yaml:3: The environment variable NOWHERE is not set and has no default."
            " Set it, pass --env NOWHERE=…, or write ${NOWHERE:-default}.",
        ),
        (
            "apis:\n  safety:\n    - {id: a, provider: b}\n    - {id: a, provider: c}\n",
            "mine.yaml:4: The id 'a' names two providers of safety. Give each its own id.",
        ),
        (
            "apis: {}\nserver:\n  host: 0.0.0.0\n",
            "mine.yaml:3: The server would listen on 0.0.0.0 for anyone, without a key. Add `auth: {keys: [...]}`,"
            " or set `server: {allow_without_auth: true}` behind a gate of your own.",
        ),
        (
            "apis:\n  inference: [{id: a, provider: x}]\nresources:\n  models:\n    - {model_id: m, provider_id: b}\n",
            "mine.yaml:5: The model 'm' names the provider 'b', which this distribution does not have."
            " Providers of inference here: a.",
        ),
        (
            "apis:\n  inference: [{id: a, provider: x}, {id: b, provider: y}]\nresources:\n  models: [{model_id: m}]\n",
            "mine.yaml:4: The model 'm' does not say which provider serves it. Add `provider_id`;"
            " providers of inference here: a, b.",
        ),
        (
            TWO + "    - {model_id: m, provider_id: a, fallbacks: [{provider_id: z}]}\n",
            "mine.yaml:5: The model 'm' names the provider 'z', which this distribution does not have."
            " Providers of inference here: a, b.",
        ),
        (
            TWO
            + "    - model_id: m\n      targets:\n        - {provider_id: a}\n        - {provider_id: z}\n",
            "mine.yaml:8: The model 'm' names the provider 'z', which this distribution does not have."
            " Providers of inference here: a, b.",
        ),
        (
            TWO + "    - model_id: m\n      provider_id: a\n      targets: [{provider_id: b}]\n",
            "mine.yaml:7: The model 'm' has `provider_id` and `targets`. Keep one: `targets` lists every provider"
            " that shares the requests.",
        ),
        (
            TWO + "    - {model_id: m, provider_id: a, max_queued: 3}\n",
            "mine.yaml:5: Requests for the model 'm' never wait, because nothing limits them."
            " Add `max_concurrent`, or remove `max_queued`.",
        ),
        (
            TWO + "    - {model_id: m, provider_id: a}\n    - {model_id: n, provider_id: a, aliases: [m]}\n",
            "mine.yaml:6: The alias 'm' names a model or is an alias already. Choose another, or remove it.",
        ),
        (
            TWO + "    - {model_id: m, provider_id: a, aliases: [x, x]}\n",
            "mine.yaml:5: The alias 'x' names a model or is an alias already. Choose another, or remove it.",
        ),
        (
            TWO + "    - {model_id: m, targets: [{provider_id: a, weight: 0}]}\n",
            "mine.yaml:5: 'resources.models[0].targets[0].weight' is 0: input should be greater than or equal to 1.",
        ),
        (
            TWO + "    - {model_id: m, provider_id: a, retrys: 1}\n",
            "mine.yaml:5: 'retrys' is not a setting of resources.models[0]. Did you mean 'retries'?",
        ),
        (
            "apis:\n  safety: [{id: a, provider: x, discover: true}]\n",
            "mine.yaml:2: Only providers of inference have models; this is one of safety. Remove `discover`.",
        ),
        (
            "apis:\n  inference: [{id: a, provider: x, discover: {refresh: 1}}]\n",
            "mine.yaml:2: 'refresh' is not a setting of apis.inference[0].discover. Did you mean 'refresh_seconds'?",
        ),
        (
            "apis:\n  inference: [{id: a, provider: x, discover: often}]\n",
            "mine.yaml:2: 'apis.inference[0].discover' must be a mapping, not 'often'.",
        ),
        (
            "apis:\n  models: [{id: m, provider: x}]\n  inference: [{id: a, provider: x, discover: true}]\n",
            "mine.yaml:3: `discover` needs the server's own registry, but `models` has a provider here."
            " Remove one of the two.",
        ),
        (
            "apis: {}\nauth: {keys: []}\n",
            "mine.yaml:2: 'auth.keys' is empty. Add at least one entry, or remove it.",
        ),
        (
            "apis: {}\nauth:\n",
            "mine.yaml:2: 'auth' is empty. Add `keys:`, or remove it: then no key is asked for.",
        ),
        ("apis: [files]\n", "mine.yaml:1: 'apis' must be a mapping, not a list."),
        (
            "apis: {files: [{id: a, provider: x, confg: {}}]}\n",
            "mine.yaml:1: 'confg' is not a setting of apis.files[0]. Did you mean 'config'?",
        ),
        (
            "apis:\n\tfiles: x\n",
            "mine.yaml:2: This is not valid YAML: found character that cannot start any token."
            " Indent with spaces; YAML takes no tabs.",
        ),
        ("apis: {}\ndescription: !!binary zzz\n", "mine.yaml:2: The YAML tag !!binary is not taken here."),
        (
            "apis: {}\nserver: !!python/object:x {}\n",
            "mine.yaml:2: The YAML tag !!python/object:x is not taken here.",
        ),
        ("apis: {}\nserver: {port: !!int x}\n", "mine.yaml:2: This is no value of the YAML tag !!int."),
        ("apis: {}\n[a]: 1\n", "mine.yaml:2: A key is text, not a list or a mapping."),
        (
            "apis: &a {b: *a}\n",
            "mine.yaml: The values are nested too deeply, or hold themselves by an alias.",
        ),
        (f"apis: {'[' * 3000}{']' * 3000}\n", "mine.yaml: The values are nested too deeply,"),
        (
            "apis: {inference: [{id: a, provider: x}]}\nresources: {models: [{model_id: m}, {model_id: m}]}\n",
            "mine.yaml:2: The model 'm' stands here twice. Remove one.",
        ),
        (
            "apis: {inference: [{id: a, provider: x}], models: [{id: b, provider: y}]}\n"
            "resources: {models: [{model_id: m}]}\n",
            "mine.yaml:2: `resources.models` needs the server's own registry, but `models` has a provider here.",
        ),
    ],
)
def test_says_what_is_wrong_where_and_what_to_do(text: str, sentence: str) -> None:
    assert complaint(text).startswith(sentence)


def test_reports_everything_at_once() -> None:
    lines = complaint("apis: {}\nserver:\n  prt: 1\n  port: x\n").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["mine.yaml:4:", "mine.yaml:3:"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("${PORT}", 9000),
        ("${PORT:-1}", 9000),
        ("${ABSENT:-8321}", 8321),
        ("${EMPTY:-8322}", 8322),
        ('"${ABSENT:-8323}"', 8323),
        ("${ABSENT:-${PORT}}", 9000),
    ],
)
def test_fills_in_variables_with_their_type(written: str, value: int) -> None:
    loaded = read(
        f"apis: {{}}\nserver:\n  port: {written}\n", name="m", file="m.yaml", environment=ENVIRONMENT
    )
    assert loaded.distribution.server.port == value


def test_fills_in_the_settings_of_providers_with_their_type() -> None:
    text = "apis:\n  files:\n    - id: a\n      provider: p\n      config: [C]\n"
    values = {
        "n: ${PORT}": 9000,
        "n: ${ABSENT:-null}": None,
        "n: '${PORT}'": "9000",
        "n: ${ABSENT:-0.5}": 0.5,
    }
    for written, value in values.items():
        block = text.replace("[C]", f"\n        {written}")
        loaded = read(block, name="m", file="m.yaml", environment=ENVIRONMENT)
        assert loaded.distribution.apis["files"][0].config == {"n": value}


def test_a_variable_cannot_bring_structure() -> None:
    loaded = read(
        "apis: {}\ndescription: ${EVIL}\n",
        name="m",
        file="m.yaml",
        environment={"EVIL": "x\nserver: {port: 1}"},
    )
    assert loaded.distribution.description == "x\nserver: {port: 1}"
    assert loaded.distribution.server.port == 8321


def test_overrides_win_over_the_file() -> None:
    loaded = read(
        "apis: {}\nserver: {port: 1}\n", name="m", file="m.yaml", environment={}, overrides={"port": 2}
    )
    assert loaded.distribution.server.port == 2


@pytest.mark.parametrize("key", ["''", "'  '", "two words", "schlüssel"])
def test_a_key_that_no_header_can_carry_is_refused(key: str) -> None:
    assert complaint(f"apis: {{}}\nauth: {{keys: [good, {key}]}}\n") == (
        "mine.yaml:2: 'auth.keys[1]': a key is one or more visible ASCII characters, without spaces."
    )


def test_a_key_that_looks_like_a_number_stays_out_of_the_complaint() -> None:
    assert complaint("apis: {}\nauth: {keys: [123456]}\n") == (
        "mine.yaml:2: 'auth.keys[0]' must be text. Put quotes around it."
    )


def test_keys_stay_out_of_the_representation() -> None:
    loaded = read("apis: {}\nauth: {keys: [hunter2]}\n", name="m", file="m.yaml", environment={})
    assert "hunter2" not in repr(loaded.distribution)


def test_a_name_that_is_nearly_right() -> None:
    with pytest.raises(DistributionError, match="No distribution has this name. Did you mean 'starter'?"):
        load("startr")


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DistributionError, match="The file cannot be read: No such file or directory"):
        load(str(tmp_path / "none.yaml"))


@pytest.mark.parametrize("name", packaged())
def test_packaged_distributions_are_valid(name: str) -> None:
    assert load(name, environment={}).distribution.description.endswith(".")
