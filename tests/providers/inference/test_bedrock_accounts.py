"""`remote::bedrock`: whose account pays, what can be asked of it, and clients of the SDK."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from pydantic import ValidationError

from llama_stack_spi import AuthenticationError, Context, InvalidRequestError, ListedModel
from tests.providers.inference.fake_bedrock import TEXT, FakeBedrock
from tests.providers.inference.vendor_chats import CTX, Caller

pytest.importorskip("aiobotocore", reason="needs the SDK of AWS: pip install 'llama-stack[bedrock]'")

from llama_stack_providers.inference.bedrock import build
from llama_stack_providers.inference.bedrock.config import BedrockConfig
from llama_stack_providers.inference.bedrock.provider import Bedrock

NOVA = "amazon.nova-lite-v1:0"
CLAUDE = "us.anthropic.claude-sonnet-4-6"


OWN = {"aws_access_key_id": "AKIASERVER", "aws_secret_access_key": "server-secret"}


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeBedrock]:
    service = FakeBedrock()
    async with service.running():
        yield service


def made(fake: FakeBedrock, **more: object) -> Bedrock:
    addresses = {"base_url": fake.url, "control_url": fake.url}
    config = BedrockConfig.model_validate({"region": "eu-west-1", **addresses, **OWN, **more})
    return build(config)  # type: ignore[return-value]


@pytest_asyncio.fixture
async def bedrock(fake: FakeBedrock) -> AsyncIterator[Bedrock]:
    provider = made(fake)
    yield provider
    await provider.stop()


async def test_its_models_and_profiles(fake: FakeBedrock, bedrock: Bedrock) -> None:
    titan = "amazon.titan-embed-text-v2:0"
    models = [
        {"modelId": NOVA, "outputModalities": ["TEXT"], "inferenceTypesSupported": ["ON_DEMAND"]},
        {"modelId": titan, "outputModalities": ["EMBEDDING"]},
        {"modelId": "draw", "outputModalities": ["IMAGE"]},
        {"modelId": CLAUDE[3:], "outputModalities": ["TEXT"], "inferenceTypesSupported": []},
    ]

    def profile(name: str, model: str) -> dict[str, object]:
        arns = [f"arn:aws:bedrock:{region}::foundation-model/{model}" for region in ("a", "b")]
        return {"inferenceProfileId": name, "models": [{"modelArn": arn} for arn in arns]}

    fake.json({"modelSummaries": [{"modelArn": "arn:aws:bedrock:x", **model} for model in models]})
    fake.json(
        {
            "inferenceProfileSummaries": [profile(CLAUDE, CLAUDE[3:]), profile("us.draw", "draw")],
            "nextToken": "more",
        }
    )
    fake.json({"inferenceProfileSummaries": [profile("team", titan)]})
    assert await bedrock.list_models(ctx=CTX) == [
        ListedModel(NOVA, "llm"),
        ListedModel(titan, "embedding"),
        ListedModel(CLAUDE, "llm"),
        ListedModel("team", "embedding"),
    ]
    assert [seen.path.partition("?")[0] for seen in fake.seen] == [
        "/foundation-models",
        "/inference-profiles",
        "/inference-profiles",
    ]
    assert "nextToken=more" in fake.seen[2].path


async def test_whose_account(fake: FakeBedrock, monkeypatch: pytest.MonkeyPatch, bedrock: Bedrock) -> None:
    # Nothing of the environment gets in the way of the keys.
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "canary-token")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    own = {"aws_access_key_id": "AKIACALLER", "aws_secret_access_key": "s", "aws_session_token": "t"}
    own["aws_region_name"] = "us-gov-west-1"
    fake.says(TEXT)
    await Caller(bedrock, NOVA).ask(ctx=Context("req", provider_data=own))
    headers = fake.seen[0].headers
    assert headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIACALLER/")
    assert "/us-gov-west-1/bedrock/" in headers["authorization"]
    assert headers["x-amz-security-token"] == "t"


@pytest.mark.parametrize(
    ("provider_data", "raised", "param"),
    [
        ({}, AuthenticationError, None),
        ({"aws_access_key_id": "A"}, InvalidRequestError, "aws_secret_access_key"),
        (
            {"aws_access_key_id": "A", "aws_secret_access_key": "s"},
            InvalidRequestError,
            "aws_region_name",
        ),
        (
            {"aws_access_key_id": "A", "aws_secret_access_key": "s", "aws_region_name": "x.evil.org/"},
            InvalidRequestError,
            "aws_region_name",
        ),
    ],
)
async def test_half_an_account(
    fake: FakeBedrock, provider_data: dict[str, str], raised: type[Exception], param: str | None
) -> None:
    keyless = made(fake, aws_access_key_id=None, aws_secret_access_key="", region=None)
    assert "bring their own" in ((await keyless.health()).message or "")
    found = await Caller(keyless, NOVA).refused(ctx=Context("req", provider_data=provider_data))
    assert (type(found), found.param, fake.seen) == (raised, param, [])


def test_half_a_key_in_the_distribution() -> None:
    with pytest.raises(ValidationError, match="go together"):
        BedrockConfig.model_validate({"aws_access_key_id": "A"})
    for key in (OWN, {"ambient_credentials": True}):
        with pytest.raises(ValidationError, match="needs a region"):
            BedrockConfig.model_validate(key)


async def test_a_key_of_the_environment(
    fake: FakeBedrock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    keyless = {"aws_access_key_id": None, "aws_secret_access_key": None}
    ambient = made(fake, ambient_credentials=True, **keyless)
    fake.says(TEXT)
    await Caller(ambient, NOVA).ask()
    assert "Credential=AKIAENVIRONMENT/" in fake.seen[0].headers["authorization"]
    await ambient.stop()


def test_cards_of_providers_load_without_their_sdk() -> None:
    program = (
        "import sys\n"
        "from llama_stack_providers.inference import anthropic, bedrock, gemini\n"
        "assert anthropic.PROVIDER and bedrock.PROVIDER and gemini.PROVIDER\n"
        "heavy = {'anthropic', 'google.genai', 'botocore', 'aiobotocore', 'aiohttp', 'httpx2'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("\n", "")


async def test_clients_beyond_the_latest_are_closed_when_nobody_uses_them() -> None:
    from llama_stack_providers.inference.translation.clients import Clients

    closed: list[int] = []

    async def make(key: int) -> int:
        return key

    async def close(client: int) -> None:
        closed.append(client)

    clients = Clients(make, close, kept=2)
    async with clients.lease(1):
        for key in (2, 3, 4):
            async with clients.lease(key) as client:
                assert client == key
        assert closed == [2]
    assert closed == [2, 1]
    await clients.close()
    assert closed == [2, 1, 3, 4]
